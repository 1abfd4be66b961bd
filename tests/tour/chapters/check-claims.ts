import { expect } from '@playwright/test'
import type { Guide } from '../guide.ts'

const links = [
  'https://health.kestria.example/ondra/casualties-2026-03-12',
  'https://radio-ondra.example/live/ferry-halcyon',
]

/** The toll of the dead with everything a card holds, then the other claims with a key each. */
export async function checkClaims(guide: Guide): Promise<void> {
  await describeToll(guide)
  await attachSources(guide)
  await goThroughTheOthers(guide)
}

/** Type and details of the first claim: how many, counted by whom. */
async function describeToll({ page, desk }: Guide): Promise<void> {
  await desk.row('more than 70 people').click()
  await expect(desk.inHand(1)).toBeVisible()
  await page.keyboard.press('y')
  await page.getByRole('menuitemcheckbox', { name: 'Casualty count' }).waitFor()
  await page.keyboard.type('casualty')
  await page.keyboard.press('Enter')
  await expect(desk.card.getByRole('button', { name: 'Casualty count, type of the claim' })).toBeVisible()
  await page.keyboard.press('d')
  await page.keyboard.press('Enter')
  await page.keyboard.type('killed')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('more')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('70')
  await desk.card.getByRole('textbox', { name: 'Counted by' }).fill('the health service of Kestria')
  await page.keyboard.press('Escape')
  for (const priority of ['Low', 'High']) {
    await page.keyboard.press('p')
    await expect(desk.card.getByRole('button', { name: `${priority} priority` })).toBeVisible()
  }
}

/** Two links in one paste, one of which says otherwise, a finding, a note. */
async function attachSources(guide: Guide): Promise<void> {
  const { page, desk } = guide
  await page.keyboard.press('s')
  await expect(desk.addSource).toBeFocused()
  await desk.addSource.fill(links.join('\n'))
  await desk.card.getByRole('button', { name: 'Add 2 sources' }).click()
  await expect(desk.sources).toHaveCount(2)
  const report = desk.sources.filter({ hasText: 'casualties' })
  await report.click()
  await desk.card.getByRole('button', { name: /It says/ }).click()
  await page
    .getByRole('menuitemcheckbox', { name: 'Contradicts' })
    .or(page.getByRole('option', { name: 'Contradicts', exact: true }))
    .click()
  await desk.card.getByRole('textbox', { name: 'Excerpt' }).fill('As of noon, 64 deaths are confirmed.')
  await guide.picture('evidence')
  await report.click()
  await desk.finding('Conflicting').click()
  await expect(desk.finding('Conflicting')).toHaveAttribute('aria-pressed', 'true')
  await desk.note.fill('64 by the health service at noon on Thursday; the radio keeps to “more than 70”.')
}

/** J to the next open claim, a digit for the finding, Enter to sign off. */
async function goThroughTheOthers(guide: Guide): Promise<void> {
  const { page, desk, shell } = guide
  await page.keyboard.press('Escape')
  for (const [words, finding, isDone] of [
    ['The offer does not include troops', '1', true],
    ['Kestria leads, and we help', '2', true],
    ['27 hostages', '3', false],
    ['about 60 miles', '3', false],
    ['first hostage crisis', '3', false],
    ['Petra Holm', '4', false],
  ] as const) {
    await desk.row(words).click()
    await page.keyboard.press(finding)
    if (isDone) {
      await page.keyboard.press('Enter')
      await expect(desk.row(words)).toBeHidden()
    }
  }
  await expect(shell.screen).toContainText('2 of 9 checked')
  await desk.row('more than 70 people').click()
  await expect(desk.inHand(1)).toBeVisible()
  await shell.saved()
  await guide.picture('checked-claim')
}
