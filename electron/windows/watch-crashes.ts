import { setImmediate } from 'node:timers/promises'
import { type BrowserWindow, dialog } from 'electron'

/**
 * Offers to bring a window back whose page has crashed. Everything that was shown as saved is in the library, so
 * nothing but the page has to come back.
 */
export function watchCrashes(window: BrowserWindow, report: (error: unknown) => void): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    report(new Error(`A window's process ended: ${reason}.`))
    void offerReload(window)
  })
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const reload = 0
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Stet',
    message: 'This window has stopped working.',
    detail: 'What was shown as saved is in the library. Load the window again to go on.',
    buttons: ['Load again', 'Close window'],
    defaultId: reload,
    cancelId: 1,
    noLink: true,
  })
  // Chromium falls over when a page is loaded while it still tells of the end of the last one.
  await setImmediate()
  if (window.isDestroyed()) return
  if (response === reload) window.reload()
  else window.destroy()
}
