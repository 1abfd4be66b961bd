import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import { channels } from '../../shared/ipc/channels.ts'
import type { Dialogs } from '../dialogs/dialogs.ts'
import type { ReportError } from '../error-log.ts'
import type { WindowRegistry } from '../windows/window-registry.ts'
import { answer } from './answer.ts'
import type { Services } from './context.ts'
import type { Handlers } from './handlers.ts'
import type { PendingRequests } from './pending-requests.ts'
import { pushTo } from './push-events.ts'
import type { Sender } from './sender.ts'

/** All that stands behind the channels. */
export interface Reception {
  readonly handlers: Handlers
  readonly services: Services
  readonly windows: WindowRegistry
  readonly dialogsOf: (window: BrowserWindow) => Dialogs
  readonly pending: PendingRequests
  readonly report: ReportError
}

/** Answers every channel of the contract. The one place that listens to pages. */
export function registerHandlers(reception: Reception): void {
  const { handlers, services, windows, dialogsOf, pending, report } = reception
  for (const channel of channels) {
    ipcMain.handle(channel, (event, input: unknown) => {
      const window = windows.find(event.sender)
      const context = window && { ...services, dialogs: dialogsOf(window), tell: pushTo(window) }
      const answered = answer(handlers, { channel, sender: senderOf(event), input, context }, report)
      return pending.track(answered.then((result) => JSON.stringify(result)))
    })
  }
}

/** Must be read at once: a frame that navigates or closes takes its address with it. */
function senderOf({ senderFrame: frame }: IpcMainInvokeEvent): Sender {
  if (frame === null) return { origin: null, url: null, isMainFrame: false }
  return { origin: frame.origin, url: frame.url, isMainFrame: frame.parent === null }
}
