import { expect, type Page } from '@playwright/test'
import { Desk } from './pages/desk.ts'
import { Importing, storyText } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

/** The claim that `setTheDesk` leaves in hand. */
export const toll = 'More than 40 people have been killed'

/**
 * A desk on which everything can be done: somebody sits at it, and the claim in hand has a source, a finding, a note and a
 * proposed wording.
 */
export async function setTheDesk(page: Page): Promise<Desk> {
  const desk = new Desk(page)
  await new Shell(page).introduce('Robin Ash')
  await new Importing(page).bringIn(await storyText('corran-pass.txt'))
  await desk.markByMouse(toll)
  await desk.addSource.fill('https://ministry.example/toll')
  await page.keyboard.press('Enter')
  await expect(desk.sources).toHaveCount(1)
  await desk.finding('Incorrect').click()
  await desk.note.fill('Ask the embassy, too.')
  await desk.card.getByRole('button', { name: /^Correct/ }).click()
  await desk.wording.fill('At least 43 people have been killed')
  await page.keyboard.press('Control+Enter')
  await expect(desk.card.getByText('Wording proposed')).toBeVisible()
  return desk
}
