import type { BrowserWindow } from 'electron'
import type { PushEvent, PushPayload } from '../../shared/ipc/events.ts'
import type { WindowRegistry } from '../windows/window-registry.ts'

/** Tells something unasked. */
export type Push = <E extends PushEvent>(event: E, payload: PushPayload<E>) => void

/** Tells one window: the one place that sends to pages. Nothing happens when it is closed. */
export function pushTo(window: BrowserWindow): Push {
  return (event, payload) => {
    if (!window.isDestroyed()) window.webContents.send(event, payload)
  }
}

/** Tells every open window of Stet's. */
export function pushToAll(windows: WindowRegistry): Push {
  return (event, payload) => {
    for (const window of windows.all()) pushTo(window)(event, payload)
  }
}
