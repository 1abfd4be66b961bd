import { expect, type Page } from '@playwright/test'
import { ask } from './ask.ts'
import { test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'
import { Importing } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

const article = `At least 43 dead as ferry sinks off Alden Point

By Robin Ash
March 13, 2025

A ferry rolled over in the strait off Alden Point on Wednesday, killing at least 34 people, the coast guard said.

“Nobody was ready for it,” said Harbour Master Ines Kowalczyk.

Kowalcyk said that the the search would go on through Thursday.`

/** The copy note in hand. */
function card(page: Page) {
  return page.getByRole('region', { name: /in hand/ })
}

test('copy notes show both places and become a claim, a correction, or are dismissed, by one key each', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const shell = new Shell(page)
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(article)
  await expect(shell.heading(/ferry sinks/)).toBeVisible()
  const desk = new Desk(page)

  // The headline against the text: both places, and a key that goes to the other one. The first note is in hand whether the
  // key comes before or after the article has been looked through.
  await page.keyboard.press('Shift+N')
  const inHand = card(page)
  await expect(inHand).toContainText(
    '“At least 43 dead” (Headline) and “killing at least 34 people” (¶ 1) do not agree',
  )
  await expect(inHand.getByRole('heading', { name: 'The other place' })).toBeVisible()
  await page.keyboard.press('o')
  await page.keyboard.press('a')
  await expect(page.getByText('Claim 1 was made of the copy note.')).toBeVisible()

  // A figure that ages takes the day and the time to look again with it.
  await expect(inHand).toContainText('the count of the dead may change')
  await expect(inHand).toContainText('13 Mar 2025')
  await page.keyboard.press('a')
  await expect(page.getByText('Claim 2 was made of the copy note.')).toBeVisible()
  const claims = await storedClaims(page)
  expect(claims.map(({ type, asOf }) => [type, asOf])).toEqual([
    ['casualty_count', null],
    ['casualty_count', '2025-03-13'],
  ])
  expect(Date.parse(claims[1]?.recheckAt ?? '')).toBeGreaterThan(Date.now())

  // One undo gives the note back and takes the claim away.
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await storedClaims(page)).length).toBe(1)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await storedClaims(page)).length).toBe(2)

  // A name in two spellings, turned down with a reason.
  await page.keyboard.press('Shift+N')
  await expect(inHand).toContainText('one name in two spellings?')
  await page.keyboard.press('x')
  const why = shell.dialog('Dismiss the copy note')
  await why.getByRole('radio', { name: 'House style' }).check({ force: true })
  await why.getByRole('button', { name: 'Dismiss' }).click()
  await expect(why).toBeHidden()

  // A doubled word, put right in the correction log.
  await expect(inHand).toContainText('Doubled word')
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { name: /Correction/ }).first()).toBeVisible()
  expect(desk.page).toBe(page)
})

test('claims that do not fit each other say so once for each copy note, and lead to one another', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const shell = new Shell(page)
  await shell.introduce('Robin Ash')
  await new Importing(page).bringIn(article)
  const desk = new Desk(page)
  const proposals = page.getByRole('tab', { name: /^Proposed \d/ })
  await expect(proposals).toHaveAttribute('aria-selected', 'true')
  for (const left of [/^(?!.*Headline)/, /^(?!.*¶ 1)/]) {
    await page.keyboard.press('Shift+A')
    await expect(page.getByRole('listbox', { name: /^Proposals/ })).toHaveText(left)
  }

  // Accepting them can be undone from where it is told, until something else is done.
  await desk.pressWords('killing at least 34')
  await expect(shell.notice('proposals accepted')).toBeVisible()
  await page.keyboard.press('1')
  await expect(shell.notice('proposals accepted')).toBeHidden({ timeout: 3000 })
  const against = desk.card.getByRole('listitem').filter({ hasText: 'do not agree' })
  await expect(against).toHaveCount(1)
  await against.getByRole('button', { name: 'Claim 2: At least 43 dead' }).click()
  await expect(desk.inHand(2)).toContainText('do not agree')
})

async function storedClaims(
  page: Page,
): Promise<readonly { type: string; asOf: string | null; recheckAt: string | null }[]> {
  const [row] = await ask(page, 'story:list', {})
  const { claims } = await ask(page, 'story:open', { storyId: row?.story.id ?? '' })
  return claims.map(({ type, asOf, recheckAt }) => ({ type, asOf, recheckAt }))
}
