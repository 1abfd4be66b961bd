import { BrowserWindow } from 'electron'
import { keptPagePreferences, keptPageSession, keptPageUrl } from './kept-page-session.ts'

/** Shows a kept page in a window without scripts, network or anything of Stet's in it. Escape closes it. */
export function showKeptPage(html: string, title: string): void {
  const parent = BrowserWindow.getFocusedWindow()
  const window = new BrowserWindow({
    width: 1040,
    height: 800,
    title,
    ...(parent === null ? {} : { parent }),
    webPreferences: keptPagePreferences(keptPageSession(html)),
  })
  window.removeMenu()
  // The window is named by Stet; a page could name itself after another.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || input.key !== 'Escape') return
    event.preventDefault()
    window.close()
  })
  void window.loadURL(keptPageUrl)
}
