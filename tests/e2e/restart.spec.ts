import { once } from 'node:events'
import { expect, type ElectronApplication } from '@playwright/test'
import { stetCommand } from './command-line.ts'
import { test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { LibraryPage } from './pages/library.ts'
import { Shell } from './pages/shell.ts'

/** The ways in which a person, or their system, ends a program. */
const endings: Readonly<Record<string, (app: ElectronApplication) => Promise<unknown>>> = {
  'quitting by the menu': (app) => ended(app, () => app.evaluate(({ app: electron }) => electron.quit())),
  'closing the last window': (app) =>
    ended(app, () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())),
  'logging off, which sends SIGTERM': (app) => ended(app, () => app.process().kill('SIGTERM')),
}

async function ended(app: ElectronApplication, end: () => unknown): Promise<void> {
  const exited = once(app.process(), 'exit')
  await end()
  await exited
}

test('nothing typed is lost, however Stet is ended in the middle of a word, and the history holds', async ({
  stet,
}) => {
  const words = 'More than 40 people have been killed'
  let { app, page } = await stet.start()
  await new Shell(page).introduce('Robin Ash')
  await new Importing(page).bringIn(await storyText('corran-pass.txt'))
  await new Desk(page).markByMouse(words)
  await new Desk(page).finding('Incorrect').click()

  let note = ''
  for (const [ending, end] of Object.entries(endings)) {
    await test.step(ending, async () => {
      let desk = new Desk(page)
      // Both fields are left within the half second after which they save themselves.
      await page.keyboard.press('n')
      await expect(desk.note).toBeFocused()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(`Ministry, ${ending}. `)
      note += `Ministry, ${ending}. `
      await page.keyboard.press('Escape')
      await page.keyboard.press('e')
      await expect(desk.wording).toBeFocused()
      await page.keyboard.press('Control+a')
      await page.keyboard.type(`At least 43 people died, ${ending}`)
      await end(app)

      ;({ app, page } = await stet.start())
      desk = new Desk(page)
      await new LibraryPage(page).story('Corran Pass').dblclick()
      await desk.tab('All').click()
      await desk.row(words).click()
      await expect(desk.note).toHaveValue(note)
      await page.keyboard.press('e')
      await expect(desk.wording).toHaveValue(`At least 43 people died, ${ending}`)
      await page.keyboard.press('Escape')
      await expect(desk.finding('Incorrect')).toHaveAttribute('aria-pressed', 'true')
    })
  }

  await app.close()
  expect(await stetCommand(stet.dataFolder, 'history', '--verify')).toContain('The history holds')
  expect(await stetCommand(stet.dataFolder, 'doctor')).not.toMatch(/damaged|broken/i)
})

test('Stet comes back with its window, panes, theme and keys as they were left', async ({ stet }) => {
  const first = await stet.start()
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ width: 1360, height: 760 })
  })
  await new Shell(first.page).introduce('Robin Ash')
  await new Shell(first.page).goTo('Settings')
  await first.page.getByRole('radio', { name: 'Dark' }).click()
  await first.page.getByText('Single keys act on the desk').click()
  await new Importing(first.page).bringIn(await storyText('corran-pass.txt'))
  const widthOf = async (desk: Desk) => Math.round((await desk.claims.boundingBox())?.width ?? 0)
  const before = await widthOf(new Desk(first.page))
  await first.page.getByRole('separator', { name: 'Resize claim list' }).focus()
  for (let step = 0; step < 4; step += 1) await first.page.keyboard.press('ArrowLeft')
  const width = await widthOf(new Desk(first.page))
  expect(width).toBeGreaterThan(before)
  await first.app.close()

  const { app, page } = await stet.start()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(new Shell(page).statusLine).toContainText('Robin Ash')
  const bounds = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  )
  expect(bounds).toMatchObject({ width: 1360, height: 760 })
  await new LibraryPage(page).story('Corran Pass').dblclick()
  await expect.poll(() => widthOf(new Desk(page))).toBe(width)
  await page.keyboard.press('?')
  await expect(new Shell(page).dialog('Keyboard shortcuts')).toBeHidden()
  await page.keyboard.press('F1')
  await expect(new Shell(page).dialog('Keyboard shortcuts')).toContainText('Single letters are turned off')
})
