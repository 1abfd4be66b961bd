import { contextBridge } from 'electron'

// Stands in until the channels are exposed.
contextBridge.exposeInMainWorld('api', {})
