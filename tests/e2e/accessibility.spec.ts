import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { expectAccessible, unseenStops } from './accessible.ts'
import { test } from './fixtures.ts'
import { tabTo } from './keyboard.ts'
import { layoutFaults } from './layout.ts'
import { CorrectionsPage } from './pages/corrections.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { LibraryPage } from './pages/library.ts'
import { SearchPage } from './pages/search.ts'
import { Shell } from './pages/shell.ts'
import { SourcesPage } from './pages/sources.ts'
import { setTheDesk, toll } from './set-the-desk.ts'

// Axe looks at some thirty states of the app, and a trace would keep each of them.
test.use({ trace: 'off' })

// What sources and corrections show is looked at where their stories are told.
test.describe('axe finds nothing', () => {
  test('on the screens of a first start, in the import and in the library', async ({ stet }) => {
    test.slow()
    const { page } = await stet.start()
    const [shell, importing, library] = [new Shell(page), new Importing(page), new LibraryPage(page)]
    await expectAccessible(page, 'who is at this desk')
    await shell.introduce('Robin Ash')
    await expectAccessible(page, 'empty library')
    for (const name of ['Desk', 'Sources', 'Correction log', 'Search', 'Settings'] as const) {
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
    await page.keyboard.press('Escape')
    await importing.review.getByRole('button', { name: 'Bring it in' }).click()
    await expect(page.getByRole('region', { name: 'Proposal in hand' })).toContainText('Why it is proposed')
    await expectAccessible(page, 'a story without claims, open at its proposals')
    await shell.goTo('Library')
    await library.story('Corran Pass').click()
    await expectAccessible(page, 'library with a story')
    const search = new SearchPage(page)
    await shell.goTo('Search')
    await search.tab('Articles').click()
    await search.words.fill('helicopters')
    await expect(search.place('Rescuers')).toHaveCount(1)
    await expectAccessible(page, 'articles found')
    await search.words.fill('zebra')
    await expect(page.getByText('These words stand nowhere')).toBeVisible()
    await expectAccessible(page, 'search without results')
    await search.tab('Claims').click()
    await expect(page.getByText('No claim fits')).toBeVisible()
    await expectAccessible(page, 'search without claims')
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
})

/** Makes the window's page so many CSS pixels large. */
async function resize(app: ElectronApplication, page: Page, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
    width,
    height,
  ] as [number, number])
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

test('nothing is cut off or lies over something else, in a small window and with the longest words', async ({
  stet,
}) => {
  test.slow()
  const { app, page } = await stet.start()
  const [shell, importing, library] = [new Shell(page), new Importing(page), new LibraryPage(page)]
  const [sources, log, search] = [new SourcesPage(page), new CorrectionsPage(page), new SearchPage(page)]
  const desk = await setTheDesk(page)
  await desk.card.getByRole('button', { name: /^Accept(?! mod)/ }).click()
  const faults = async (where: string) => expect.soft(await layoutFaults(page), where).toEqual([])

  await test.step('a story with a headline, a name and a word that are too long', async () => {
    await page.keyboard.press('Control+n')
    await importing.article.fill(await storyText('long-words.txt'))
    await page.keyboard.press('Control+Enter')
    await resize(app, page, 1024, 640)
    await expect(importing.review).toContainText('A headline of two hundred characters')
    await faults('the review of long words')
    await importing.review.getByRole('button', { name: 'Bring it in' }).click()
    await expect(desk.headline(/two hundred characters/)).toBeVisible()
    await faults('the desk with long words')
    await desk.markByMouse('305 metres')
    await desk.note.fill('Anna-Magdalena-Theodora-von-Hohenstein-Oberwaldau-Untersee-und-zu-Tal says so.')
    await desk.finding('Needs context').click()
    await shell.saved()
    await faults('the card with long words')
  })

  for (const [width, height] of [
    [1024, 640],
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await test.step(`${width} by ${height}`, async () => {
      await resize(app, page, width, height)
      const size = `${width} by ${height}`
      await shell.goTo('Library')
      await faults(`library, ${size}`)
      await shell.goTo('Search')
      await search.words.fill('the')
      await search.tab('Articles').click()
      await expect(search.places.getByRole('option').first()).toBeVisible()
      await faults(`articles found, ${size}`)
      await search.words.fill('')
      await search.tab('Claims').click()
      await expect(search.rows.first()).toBeVisible()
      await faults(`claims found, ${size}`)
      await shell.goTo('Library')
      await library.story('Corran Pass').dblclick()
      // A second press would take the proposal over the same words in hand.
      if (!(await desk.inHand(1).isVisible())) await desk.pressWords('people have been killed')
      await expect(desk.inHand(1)).toBeVisible()
      await faults(`desk, ${size}`)
      await shell.goTo('Sources')
      await faults(`sources, ${size}`)
      await sources.row('toll').click()
      await faults(`a source, ${size}`)
      await shell.goTo('Correction log')
      await log.row('At least 43').click()
      await faults(`correction log, ${size}`)
      await shell.goTo('Settings')
      await faults(`settings, ${size}`)
      for (const key of ['F1', 'Control+k', 'Control+e', 'Control+n']) {
        await page.keyboard.press(key)
        await expect(page.getByRole('dialog')).toBeVisible()
        await faults(`the dialog of ${key}, ${size}`)
        await page.keyboard.press('Escape')
      }
    })
  }
})

test('an article in Arabic and Japanese is set, read and marked in its own direction', async ({ stet }) => {
  const { app, page } = await stet.start()
  const [shell, desk] = [new Shell(page), new Desk(page)]
  await shell.introduce('نور حداد')
  await new Importing(page).bringIn(await storyText('two-scripts.txt'))
  await expect(shell.statusLine).toContainText('نور حداد')
  const directionOf = (words: string) =>
    desk.article.getByText(words).evaluate((element) => getComputedStyle(element).direction)
  expect(await directionOf('أغلقت السلطات')).toBe('rtl')
  expect(await directionOf('港の町')).toBe('ltr')
  await desk.markByMouse('أغلقت السلطات يوم الاثنين')
  await desk.markByMouse('1200台のトラック')
  await expect(desk.tab('Open')).toContainText('2')
  await desk.finding('Incorrect').click()
  await desk.card.getByRole('button', { name: /^Correct/ }).click()
  await desk.wording.fill('1400台のトラック')
  await expect(desk.article.locator('ins')).toContainText('1400')
  for (const [width, height] of [
    [1024, 640],
    [1600, 1000],
  ] as const) {
    await resize(app, page, width, height)
    expect.soft(await layoutFaults(page), `desk, ${width} by ${height}`).toEqual([])
  }
})

test('the keyboard finds its way: landmarks, a link past the rail, and a focus that can be seen everywhere', async ({
  stet,
}) => {
  test.slow()
  const { page } = await stet.start()
  const desk = await setTheDesk(page)
  const shell = new Shell(page)
  await desk.card.getByRole('button', { name: /^Accept(?! mod)/ }).click()

  await test.step('landmarks', async () => {
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(shell.rail).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const name of ['Article', 'Claims', 'Claim in hand']) {
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    }
    const mark = desk.mark('people have been killed').first()
    const card = await mark.getAttribute('aria-details')
    await expect(page.locator(`[id="${card}"]`)).toHaveAccessibleName('Claim in hand')
  })

  await test.step('the first stop leads past the rail', async () => {
    const skip = page.getByRole('link', { name: 'Skip to the screen' })
    await shell.statusLine.getByRole('button').last().focus()
    // Nothing but notices comes between the last thing in the window and the first.
    await tabTo(page, skip)
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(shell.screen).toBeFocused()
  })

  for (const name of ['Desk', 'Library', 'Sources', 'Correction log', 'Settings'] as const) {
    await test.step(`the focus on ${name}`, async () => {
      await shell.goTo(name)
      const rows = shell.screen.getByRole('grid').getByRole('row')
      if ((await rows.count()) > 1) await rows.nth(1).click()
      expect.soft(await unseenStops(page), name).toEqual([])
    })
  }
})

test('single letters that are turned off do nothing, and everything can still be done', async ({ stet }) => {
  const { page } = await stet.start()
  const desk = await setTheDesk(page)
  const { keyboard } = page
  const shell = new Shell(page)
  await shell.goTo('Settings')
  await page.getByText('Single keys act on the desk').click()
  await shell.goTo('Desk')
  await desk.row(toll).click()
  await expect(desk.inHand(1)).toBeVisible()
  const before = await shell.screen.ariaSnapshot()
  for (const key of [
    '1',
    '5',
    'j',
    'k',
    'm',
    's',
    'n',
    'e',
    'y',
    'p',
    'r',
    'd',
    'i',
    'w',
    'h',
    'l',
    'c',
    '/',
    '?',
    '+',
  ]) {
    await keyboard.press(key)
  }
  await keyboard.press('Shift+K')
  expect(await shell.screen.ariaSnapshot()).toBe(before)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(shell.statusLine).not.toContainText('next, previous')
  await expect(desk.finding('Confirmed')).toHaveText('✓Confirmed')

  // Keys that are no letters still act, and the palette has the rest.
  await keyboard.press('Control+k')
  await keyboard.type('confirmed claim')
  await keyboard.press('Enter')
  await expect(desk.finding('Confirmed')).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Enter')
  await expect(desk.tab('Open')).toContainText('0')
})
