import { expect } from '@playwright/test'
import type { Guide } from '../guide.ts'

/** The broken date of the update note, and a distance that does not fit. */
const corrections = [
  { wrong: '03/12/206', right: '03/12/2026', struck: '206', inserted: '2026', picture: 'proposed-date' },
  {
    wrong: 'about 60 miles (135 kilometers) from the capital',
    right: 'about 60 miles (97 kilometers) from the capital',
    struck: '135',
    inserted: '97',
    picture: 'proposed-distance',
  },
] as const

/** Other words are proposed in place, accepted into the log, approved by name and published. */
export async function correct(guide: Guide): Promise<void> {
  const { page, shell, desk, log } = guide
  await shell.goTo('Desk')
  for (const { wrong, right, inserted, picture } of corrections) {
    await desk.row(wrong).click()
    await page.keyboard.press('3')
    await page.keyboard.press('e')
    await desk.wording.fill(right)
    await page.keyboard.press('Control+Enter')
    await expect(desk.article.locator('ins', { hasText: inserted })).toBeVisible()
    await guide.picture(picture)
    await page.keyboard.press('Shift+E')
    await expect(shell.notice('The correction is in the log as a draft.')).toBeVisible()
  }
  await shell.goTo('Correction log')
  for (const { struck } of corrections) {
    await log.row(struck).click()
    // The entry before it is there until this one is: a list that is opened on it goes with it.
    await expect(log.notice.locator('del', { hasText: struck })).toBeVisible()
    // Before the story's date of publication an entry is a minor fix, which has no public notice.
    await log.choose(log.choice('Kind'), 'Correction')
    await log.button(/^Approve as IC/).click()
    await expect(log.row(struck)).toContainText('Approved')
  }
  await log.row('135').click()
  await log.button(/^Publish/).click()
  await expect(log.row('135')).toContainText('Published')
  await guide.picture('correction-log')
}
