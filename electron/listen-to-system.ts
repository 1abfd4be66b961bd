import { resolve } from 'node:path'
import { app } from 'electron'
import { filesToOpen } from './files-to-open.ts'
import type { DeskWindows } from './windows/desk-windows.ts'
import type { WindowRegistry } from './windows/window-registry.ts'

/** Files that macOS asks to open can come before there is a window for them. */
const earlyFiles: string[] = []

/** Hears of files from the moment the program starts. Must run before the app is ready. */
export function collectEarlyFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    earlyFiles.push(resolve(path))
  })
}

/** Opens the first window with the files that Stet was started for, and answers the system from then on. */
export function listenToSystem(desks: DeskWindows, windows: WindowRegistry): void {
  const appFolder = app.getAppPath()
  app.removeAllListeners('open-file')
  app.on('open-file', (event, path) => {
    event.preventDefault()
    desks.bringForward([resolve(path)])
  })
  app.on('second-instance', (_event, argv, workingFolder) => {
    desks.bringForward(filesToOpen(argv, workingFolder, appFolder))
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (windows.all().length === 0) desks.bringForward([])
  })
  desks.bringForward([...filesToOpen(process.argv, process.cwd(), appFolder), ...earlyFiles.splice(0)])
}
