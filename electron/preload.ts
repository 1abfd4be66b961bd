import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron'
import { isChannel, isPushEvent } from '../shared/ipc/channels.ts'
import type { PushPayload } from '../shared/ipc/events.ts'
import type { WindowApi } from '../shared/ipc/window-api.ts'

type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0]

/** Files that the system asked Stet to open before the page listened for them. */
const earlyFiles: PushPayload<'file:opened'>[] = []

function keepEarlyFile(_event: IpcRendererEvent, payload: PushPayload<'file:opened'>): void {
  earlyFiles.push(payload)
}

ipcRenderer.on('file:opened', keepEarlyFile)

const api: WindowApi<DroppedFile> = {
  invoke(channel, input) {
    if (!isChannel(channel)) return Promise.reject(new TypeError('Unknown channel.'))
    return ipcRenderer.invoke(channel, input) as Promise<string>
  },
  on(event, listener) {
    if (!isPushEvent(event)) throw new TypeError('Unknown event.')
    const hear = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => {
      listener(payload)
    }
    ipcRenderer.on(event, hear)
    if (event === 'file:opened') {
      ipcRenderer.off('file:opened', keepEarlyFile)
      for (const payload of earlyFiles.splice(0)) listener(payload as Parameters<typeof listener>[0])
    }
    return () => {
      ipcRenderer.off(event, hear)
    }
  },
  pathForFile: (file) => webUtils.getPathForFile(file),
  platform: process.platform,
}

contextBridge.exposeInMainWorld('api', api)
