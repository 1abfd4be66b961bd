// The limit that a finding cannot be faster than: a key goes to the main process, which commits one row to SQLite
// with the library's own pragmas and answers.
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { app, BrowserWindow, ipcMain } from 'electron'

app.on('window-all-closed', () => app.quit())

void app.whenReady().then(async () => {
  const sqlite = new BetterSqlite3(join(app.getPath('userData'), 'echo.db'))
  sqlite.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS claims (id INTEGER PRIMARY KEY, finding TEXT NOT NULL) STRICT;
    INSERT OR IGNORE INTO claims VALUES (1, 'none');
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
  `)
  const update = sqlite.prepare('UPDATE claims SET finding = ? WHERE id = 1')
  const commit = sqlite.transaction((finding: string) => update.run(finding))
  ipcMain.handle('commit', (_event, finding: unknown) => {
    commit.immediate(String(finding))
    return finding
  })
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    useContentSize: true,
    webPreferences: { preload: join(import.meta.dirname, 'echo-preload.cjs'), sandbox: true },
  })
  await window.loadFile(join(import.meta.dirname, 'echo-page.html'))
})
