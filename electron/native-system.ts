import { app, clipboard, shell } from 'electron'
import { AppError } from '../shared/ipc/result.ts'
import { printPage } from './export/print-page.ts'
import type { System } from './ipc/context.ts'

/** The desktop that Stet runs on. */
export const nativeSystem: System = {
  version: app.getVersion(),
  platform: process.platform,
  openLink: (href) => shell.openExternal(href),
  async openFolder(path) {
    const failure = await shell.openPath(path)
    if (failure !== '') throw new AppError('unreadable', 'The system could not open this folder.')
  },
  showInFolder(path) {
    shell.showItemInFolder(path)
  },
  async copyText(text) {
    // Electron 42 writes at once, 45 answers with a promise.
    await clipboard.writeText(text)
  },
  printPage,
}
