const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('commit', (finding) => ipcRenderer.invoke('commit', finding))
