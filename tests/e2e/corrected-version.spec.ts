import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { setTheDesk } from './set-the-desk.ts'
import { Shell } from './pages/shell.ts'

test('words corrected in place become the next version, with their entries, and one undo takes it back', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const desk = await setTheDesk(page)
  const shell = new Shell(page)
  await page.keyboard.press('Shift+e')
  await expect(desk.card.getByText('Not in the text yet.')).toBeVisible()

  await desk.drag('a government official')
  await page.keyboard.press('e')
  await desk.wording.fill('a ministry official')
  await page.keyboard.press('Control+Enter')
  await expect(desk.article.locator('ins', { hasText: 'ministry' })).toBeVisible()
  await page.keyboard.press('Shift+e')
  await page.keyboard.press('Shift+w')

  const versions = page.getByRole('region', { name: 'New version' })
  await expect(versions).toContainText('Nothing is applied yet.')
  await expect(page.locator('ins', { hasText: '43' }).first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(shell.notice('The new version is in')).toBeVisible()

  await shell.goTo('Desk')
  await expect(desk.article).toContainText('At least 43 people have been killed')
  await expect(desk.article).toContainText('a ministry official')
  await page.keyboard.press('Control+z')
  await expect(desk.article.locator('del', { hasText: 'More than 40' })).toBeVisible()
})
