import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { ask } from './ask.ts'
import { argumentsFor, type StetDesk, test } from './fixtures.ts'
import { runToEnd } from './run-to-end.ts'

const ana = { name: 'Ana Duarte', initials: 'AD', role: 'checker' } as const

/** Somebody sits at the desk, so that nothing asks who it is. */
async function sitDown(page: Page): Promise<void> {
  const { personId } = await ask(page, 'people:add', ana)
  await ask(page, 'settings:set', { me: personId })
  await page.reload()
}

/** Ends the program as its own menu does, and waits until it is gone. */
async function quit(app: ElectronApplication): Promise<void> {
  const gone = once(app.process(), 'exit')
  await app.evaluate(({ app: electron }) => {
    electron.quit()
  })
  await gone
}

const libraryOf = ({ dataFolder }: StetDesk) => join(dataFolder, 'library.stet')

test.describe('ending Stet', () => {
  test('keeps everything, closes the library cleanly and leaves a backup', async ({ stet }) => {
    const first = await stet.start()
    await ask(first.page, 'people:add', ana)
    await quit(first.app)
    const left = await readdir(stet.dataFolder)
    expect(left).toContain('library.stet')
    expect(left.filter((name) => /-wal$|-shm$/.test(name))).toEqual([])
    expect(await readdir(join(stet.dataFolder, 'backups'))).toHaveLength(1)
    const second = await stet.start()
    expect(await ask(second.page, 'people:list', {})).toMatchObject([ana])
  })

  test('waits for what was asked a moment before', async ({ stet }) => {
    const { app, page } = await stet.start()
    const gone = once(app.process(), 'exit')
    await page.evaluate((person) => {
      window.addEventListener('beforeunload', () => {
        for (let count = 0; count < 20; count++) void window.api.invoke('people:add', person)
      })
    }, ana)
    await app.evaluate(({ app: electron }) => {
      electron.quit()
    })
    await gone
    const second = await stet.start()
    expect(await ask(second.page, 'people:list', {})).toHaveLength(20)
  })
})

test.describe('the windows', () => {
  test('hear of each other’s writes', async ({ stet }) => {
    const { app, page } = await stet.start()
    const opened = app.waitForEvent('window')
    await ask(page, 'app:open-window', { storyId: 'some-story' })
    const other = await opened
    await other.waitForLoadState()
    expect(other.url()).toBe('app://stet/?story=some-story')
    const heard = await other.evaluateHandle(() => {
      const payloads: unknown[] = []
      window.api.on('history:appended', (payload) => payloads.push(payload))
      return payloads
    })
    const { seq, changes } = await ask(page, 'people:add', ana)
    await expect.poll(() => heard.jsonValue()).toEqual([{ seq, changes }])
  })

  test('follow the theme of the settings', async ({ stet }) => {
    const { app, page } = await stet.start()
    await ask(page, 'settings:set', { theme: 'dark' })
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
    const ground = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    )
    expect(ground).toBe('#101113')
  })

  test('are offered again after their page has crashed', async ({ stet }) => {
    const { app, page } = await stet.start()
    stet.complaints.expect(/"where":"window"/)
    await ask(page, 'people:add', ana)
    const asked = await app.evaluate(async ({ BrowserWindow, dialog }) => {
      const shown: string[] = []
      dialog.showMessageBox = (...args: unknown[]) => {
        shown.push((args.at(-1) as { message: string }).message)
        return Promise.resolve({ response: 0, checkboxChecked: false })
      }
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      await new Promise<void>((resolve) => {
        contents?.once('did-finish-load', () => resolve())
        contents?.forcefullyCrashRenderer()
      })
      return shown
    })
    expect(asked).toEqual(['This window has stopped working.'])
    // Playwright does not follow a page through its crash.
    const names = await app.evaluate(async ({ BrowserWindow }) => {
      const code = `window.api.invoke('people:list', {}).then((text) => JSON.parse(text).value.map(({ name }) => name))`
      const answer: unknown = await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code)
      return answer
    })
    expect(names).toEqual(['Ana Duarte'])
  })
})

test.describe('the menu bar', () => {
  test('has the window in front carry out its commands', async ({ stet }) => {
    const { app, page } = await stet.start()
    await sitDown(page)
    await page.getByRole('navigation').first().waitFor()
    await app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('help.shortcuts')?.click()
    })
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('shows the key that the person has chosen', async ({ stet }) => {
    const { app, page } = await stet.start()
    await ask(page, 'settings:set', { keys: { 'edit.undo': 'Mod+U' } })
    const accelerator = await app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.accelerator,
    )
    expect(accelerator).toBe('CommandOrControl+U')
  })

  test('goes back to a backup, and keeps the library as it was', async ({ stet }) => {
    const first = await stet.start()
    await ask(first.page, 'people:add', ana)
    await quit(first.app)
    const second = await stet.start()
    await ask(second.page, 'people:add', { ...ana, name: 'Ben Ito' })
    const [backup] = await readdir(join(stet.dataFolder, 'backups'))
    const gone = once(second.app.process(), 'exit')
    await second.app.evaluate(
      ({ app: electron, dialog, Menu }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
        dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
        // The test starts the next one itself.
        electron.relaunch = () => undefined
        const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File')
        file?.submenu?.items.find(({ label }) => label.startsWith('Restore a backup'))?.click()
      },
      join(stet.dataFolder, 'backups', backup ?? ''),
    )
    await gone
    const third = await stet.start()
    expect(await ask(third.page, 'people:list', {})).toMatchObject([ana])
    const kept = (await readdir(stet.dataFolder)).filter((name) => name.startsWith('library.stet.before'))
    expect(kept).toHaveLength(1)
  })
})

test.describe('a file that the system wants opened', () => {
  const article = 'Bridge closed after flood\n\nThe bridge at Marn was closed on Monday, the city said.\n'

  test('is imported when Stet is started for it', async ({ stet }) => {
    const first = await stet.start()
    await sitDown(first.page)
    await quit(first.app)
    const path = join(stet.dataFolder, 'bridge.txt')
    await writeFile(path, article)
    const { page } = await stet.start(path)
    await expect(page.getByText('The bridge at Marn was closed on Monday, the city said.')).toBeVisible()
  })

  test('is imported by the Stet that is open already', async ({ stet }) => {
    const { app, page } = await stet.start()
    await sitDown(page)
    await writeFile(join(stet.dataFolder, 'bridge.txt'), article)
    const executable = await app.evaluate(() => process.execPath)
    const second = spawn(executable, argumentsFor(stet.dataFolder, ['../bridge.txt']), {
      cwd: join(stet.dataFolder, 'backups', '..', 'browser'),
    })
    await once(second, 'exit')
    await expect(page.getByText('The bridge at Marn was closed on Monday, the city said.')).toBeVisible()
  })
})

test.describe('a library that cannot be opened', () => {
  test('is left as it is when the person quits', async ({ stet }) => {
    stet.complaints.expect(/"where":"open library"/)
    await writeFile(libraryOf(stet), 'no library at all '.repeat(500))
    const { code, dialogs } = await runToEnd(stet.dataFolder, ['Quit'])
    expect(code).toBe(1)
    expect(dialogs[0]?.detail).toContain(libraryOf(stet))
    expect(dialogs[0]?.buttons).toEqual(['Salvage what can be read', 'Show folder', 'Quit'])
    expect(await readFile(libraryOf(stet), 'utf8')).toBe('no library at all '.repeat(500))
  })

  test('because its folder is a file is explained', async ({ stet }) => {
    const path = join(stet.dataFolder, 'notes')
    await writeFile(path, 'somebody’s notes')
    const { code, dialogs } = await runToEnd(path, ['Quit'])
    expect(code).toBe(1)
    expect(dialogs).toMatchObject([{ message: 'Stet cannot use its data folder.' }])
    expect(await readFile(path, 'utf8')).toBe('somebody’s notes')
  })
})
