// The main process of the gallery: one window that shows .cache/gallery as the app shows itself, under the same
// content security policy.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { declareAppScheme, serveApp } from '../../electron/security/app-protocol.ts'

declareAppScheme()
app.on('window-all-closed', () => app.quit())

// Electron is ready only once this module has run, so it is not awaited here.
void app.whenReady().then(async () => {
  serveApp(join(import.meta.dirname, '../../.cache/gallery'))
  const window = new BrowserWindow({ width: 1440, height: 900, useContentSize: true })
  await window.loadURL('app://stet/index.html')
})
