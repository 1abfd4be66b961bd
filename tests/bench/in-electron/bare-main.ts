// The least that an Electron app can be: one window that shows one page.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

app.on('window-all-closed', () => app.quit())

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1440, height: 900, useContentSize: true })
  await window.loadFile(join(import.meta.dirname, 'bare-page.html'))
})
