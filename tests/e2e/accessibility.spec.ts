import { expect } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { test } from './fixtures.ts'
import { CorrectionsPage } from './pages/corrections.ts'
import { Importing, storyText } from './pages/importing.ts'
import { LibraryPage } from './pages/library.ts'
import { Shell } from './pages/shell.ts'
import { SourcesPage } from './pages/sources.ts'
import { setTheDesk, toll } from './set-the-desk.ts'

// Axe looks at fifty states of the app, and a trace would keep each of them.
test.use({ trace: 'off' })

test.describe('axe finds nothing', () => {
  test('on the empty screens and in the first dialogs', async ({ stet }) => {
    test.slow()
    const { page } = await stet.start()
    const [shell, importing] = [new Shell(page), new Importing(page)]
    await expectAccessible(page, 'who is at this desk')
    await shell.introduce('Robin Ash')
    await expectAccessible(page, 'empty library')
    for (const name of ['Desk', 'Sources', 'Correction log', 'Settings'] as const) {
      await shell.goTo(name)
      await expectAccessible(page, `${name} with nothing in it`)
    }
    await page.getByRole('button', { name: 'Add a person' }).click()
    await expectAccessible(page, 'adding a person')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+n')
    await expectAccessible(page, 'pasting an article')
    await importing.article.fill(await storyText('corran-pass.txt'))
    await page.keyboard.press('Control+Enter')
    await expect(importing.review).toBeVisible()
    await expectAccessible(page, 'what Stet understood')
    await importing.part('Army says').getByRole('button', { name: /^Dek/ }).click()
    await expectAccessible(page, 'what a part is')
  })

  test('on the desk and in what opens there', async ({ stet }) => {
    test.slow()
    const { page } = await stet.start()
    const desk = await setTheDesk(page)
    const { keyboard } = page
    await desk.card.getByRole('button', { name: 'History' }).click()
    await desk.sources.first().click()
    await expectAccessible(page, 'desk with a claim in hand, its source and its history open')
    const opened: readonly (readonly [string, () => Promise<void>])[] = [
      ['the type menu', () => keyboard.press('y')],
      ['the priority menu', () => desk.card.getByRole('button', { name: 'Medium priority' }).click()],
      ['the process menu', () => keyboard.press('w')],
      ['the claim menu', () => desk.card.getByRole('button', { name: 'More about the claim' }).click()],
      ['stet', () => keyboard.press('l')],
      ['accept modified', () => desk.card.getByRole('button', { name: 'Accept modified…' }).click()],
      ['the story details', () => keyboard.press('Control+i')],
      ['the parts of the article', () => page.getByRole('button', { name: /set aside$/ }).click()],
      ['the deadline', () => page.getByRole('button', { name: 'no deadline' }).click()],
      ['the filter', () => keyboard.press('/')],
      ['the source drawer', () => desk.card.getByRole('button', { name: 'Source…' }).click()],
      ['the export of the log', () => keyboard.press('Control+e')],
      ['the export of the facts', () => keyboard.press('Control+Shift+e')],
      ['the palette', () => keyboard.press('Control+k')],
      ['the keys', () => keyboard.press('F1')],
    ]
    for (const [what, open] of opened) {
      await desk.row(toll).click()
      await open()
      await expect(page.locator('[role=dialog], [role=menu]').last()).toBeVisible()
      await expectAccessible(page, what)
      await keyboard.press('Escape')
      await expect(page.locator('[role=dialog], [role=menu]'), what).toHaveCount(0)
    }
    await desk.addSource.fill('The ministry’s press desk')
    await desk.card.getByRole('button', { name: 'New source without a link…' }).click()
    await expectAccessible(page, 'a new source')
    await keyboard.press('Escape')
    await desk.card.getByRole('button', { name: /^Correct/ }).click()
    await expect(desk.wording).toBeVisible()
    await desk.drag('85 crowns')
    await expectAccessible(page, 'desk with a wording being written and words selected')
  })

  test('on the library, the sources, the log and the settings', async ({ stet }) => {
    test.slow()
    const { page } = await stet.start()
    const desk = await setTheDesk(page)
    const [shell, library] = [new Shell(page), new LibraryPage(page)]
    const [sources, log] = [new SourcesPage(page), new CorrectionsPage(page)]
    const { keyboard } = page
    await desk.card.getByRole('button', { name: /^Accept(?! mod)/ }).click()
    await shell.goTo('Library')
    await library.story('Corran Pass').click()
    await expectAccessible(page, 'library with a notice over it')
    await library.search.fill('people')
    await expect(library.hit('Claim')).toHaveCount(1)
    await expectAccessible(page, 'search results')
    await shell.goTo('Sources')
    await sources.row('toll').click()
    await keyboard.press('c')
    await expectAccessible(page, 'sources with a call being logged')
    await sources.choose(sources.choice('Terms'), 'Off the record')
    await expectAccessible(page, 'a source off the record')
    await keyboard.press('Control+4')
    await log.row('At least 43').click()
    await expectAccessible(page, 'correction log with a draft')
    await keyboard.press('/')
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await expectAccessible(page, 'filter of the log')
    await keyboard.press('Escape')
    await log.row('At least 43').click()
    await keyboard.press('n')
    await expectAccessible(page, 'a new entry')
    await keyboard.press('Escape')
    await log.row('At least 43').click()
    await log.button(/^Approve/).click()
    await log.button(/^Publish/).click()
    await expectAccessible(page, 'correction log with a published entry')
    await shell.goTo('Settings')
    await expectAccessible(page, 'settings')
  })
})
