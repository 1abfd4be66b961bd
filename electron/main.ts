import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// Stands in until the composition root is written: one sandboxed window on the built renderer.
app.enableSandbox()

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    webPreferences: { preload: join(import.meta.dirname, '../preload/preload.cjs') },
  })
  return window.loadFile(join(import.meta.dirname, '../renderer/index.html'))
})

app.on('window-all-closed', () => {
  app.quit()
})
