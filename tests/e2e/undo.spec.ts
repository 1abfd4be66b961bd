import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import BetterSqlite3 from 'better-sqlite3'
import { stetCommand } from './command-line.ts'
import { test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { LibraryPage } from './pages/library.ts'
import { Shell } from './pages/shell.ts'

const claims = ['More than 40 people have been killed', '30/2/2019', '85 crowns, about $4'] as const

// A trace takes a picture of the page before and after each of the six hundred keys.
test.use({ trace: 'off' })

/** How many events the history of a data folder has. */
function countEvents(dataFolder: string): number {
  const sqlite = new BetterSqlite3(join(dataFolder, 'library.stet'), { readonly: true })
  try {
    return Number(sqlite.prepare('SELECT count(*) FROM history').pluck().get())
  } finally {
    sqlite.close()
  }
}

/** A count once it has stood still for half a second. */
async function settled(count: () => number): Promise<number> {
  for (let last = -1; ;) {
    const now = count()
    if (now === last) return now
    last = now
    await setTimeout(500)
  }
}

/** The whole desk as a screen reader finds it, with the same claim in hand each time. */
async function deskInWords(page: Page): Promise<string> {
  const desk = new Desk(page)
  await desk.tab('All').click()
  await desk.row(claims[0]).click()
  await expect(desk.inHand(1)).toBeVisible()
  // The button of a paragraph stands where the pointer was last.
  await desk.article.getByRole('heading').hover()
  return new Shell(page).screen.ariaSnapshot()
}

test('two hundred actions of every kind are undone and redone, and the story is as it was', async ({
  stet,
}) => {
  test.slow()
  const { page } = await stet.start()
  const { keyboard } = page
  const [shell, desk] = [new Shell(page), new Desk(page)]
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(await storyText('corran-pass.txt'))
  for (const words of claims) await desk.markByMouse(words)
  const before = await deskInWords(page)
  const start = countEvents(stet.dataFolder)
  const actions = () => countEvents(stet.dataFolder) - start

  await test.step('a working day’s actions', async () => {
    // One of every kind first.
    await desk.finding('Incorrect').click()
    await desk.addSource.fill('https://ministry.example/toll\nhttps://news.example/live')
    await keyboard.press('Enter')
    await desk.sources.first().click()
    await desk.card.getByRole('textbox', { name: 'Excerpt' }).fill('43 as of noon')
    await desk.note.fill('Ask the embassy, too.')
    await desk.card.getByRole('textbox', { name: 'Counted by' }).fill('the ministry')
    await desk.card.getByRole('button', { name: /^Correct/ }).click()
    await desk.wording.fill('At least 43 people have been killed')
    await keyboard.press('Control+Enter')
    await desk.card.getByRole('button', { name: /^Accept(?! mod)/ }).click()
    await expect(desk.card.getByText('Wording accepted')).toBeVisible()
    await desk.card.getByRole('button', { name: /^Sign off/ }).click()
    await desk.row('30/2/2019').click()
    await keyboard.press('Delete')
    await expect(desk.mark('30/2/2019')).toHaveCount(0)
    await desk.article.getByRole('button', { name: 'Put back: Share buttons' }).click()
    await expect(desk.article.getByText('Share this article', { exact: true })).toBeVisible()
    await desk.markByMouse('Army says no troops')
    expect(await settled(actions)).toBe(11)
    // Then many of the small ones, as fast as the keys come.
    for (let round = 0; round < 16; round += 1) {
      await desk.row(claims[round % 2 === 0 ? 0 : 2]).click()
      for (const key of '1234567890pr') await keyboard.press(key)
    }
    expect(await settled(actions)).toBe(11 + 16 * 12)
    await shell.saved()
  })

  const after = await deskInWords(page)
  expect(after).not.toBe(before)
  const count = actions()

  await test.step('all of them undone', async () => {
    for (let step = 0; step < count; step += 1) await keyboard.press('Control+z')
    expect(await settled(actions)).toBe(2 * count)
    expect(await deskInWords(page)).toBe(before)
  })

  await test.step('all of them redone', async () => {
    for (let step = 0; step < count; step += 1)
      await keyboard.press(step % 2 === 0 ? 'Control+Shift+z' : 'Control+y')
    expect(await settled(actions)).toBe(3 * count)
    expect(await deskInWords(page)).toBe(after)
    await keyboard.press('Control+y')
    await expect(shell.notice('There is nothing to redo.')).toBeVisible()
  })

  expect(await stetCommand(stet.dataFolder, 'history', '--verify')).toContain('The history holds')
})

test('undo follows the screen: the desk’s own story there, the library’s actions in the library', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const { keyboard } = page
  const [shell, desk, library, importing] = [
    new Shell(page),
    new Desk(page),
    new LibraryPage(page),
    new Importing(page),
  ]
  await shell.introduce('Robin Ash')
  await importing.bringIn(await storyText('island-bridge.txt'))
  await desk.markByMouse('14 months behind schedule')
  await importing.bringIn(await storyText('corran-pass.txt'))
  await expect(desk.headline(/Corran/)).toBeVisible()
  await desk.markByMouse(claims[0])
  await desk.finding('Incorrect').click()

  // At the desk of the bridge, undo leaves the newer actions at Corran Pass alone.
  await shell.goTo('Library')
  await library.story('Hallen island').dblclick()
  await keyboard.press('Control+z')
  await expect(desk.mark('14 months')).toHaveCount(0)
  await expect(desk.claims.getByText('No claims yet')).toBeVisible()
  await keyboard.press('Control+Shift+z')
  await expect(desk.mark('14 months')).toBeVisible()

  // While one types, undo belongs to the field.
  await desk.row('14 months').click()
  await desk.note.fill('')
  await keyboard.type('typed')
  await keyboard.press('Control+z')
  await expect(desk.note).not.toHaveValue('typed')
  await expect(desk.mark('14 months')).toBeVisible()

  // In the library it takes back what was done last, wherever that was.
  await shell.goTo('Library')
  await library.act('Hallen island', 'Archive')
  await library.act('Corran Pass', 'Delete')
  await expect(library.story('Corran Pass')).toBeHidden()
  await keyboard.press('Control+z')
  await expect(library.story('Corran Pass')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(library.story('Hallen island')).toBeVisible()
})
