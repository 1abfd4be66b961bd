import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// Stands in until the composition root is written: one sandboxed window on the built renderer.
// As root on Linux Chromium refuses its sandbox, and enableSandbox() would overrule the launcher's --no-sandbox
// for the child processes, which then end again and again.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    webPreferences: { preload: join(import.meta.dirname, '../preload/preload.cjs') },
  })
  return window.loadFile(join(import.meta.dirname, '../renderer/index.html'))
})

app.on('window-all-closed', () => {
  app.quit()
})
