import { expect, type Page } from '@playwright/test'
import { ask } from './ask.ts'
import { expectAccessible } from './accessible.ts'
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

test('open wordings are gone through by key, with whose they are and what stands in their way', async ({
  stet,
}) => {
  const { page } = await stet.start()
  const desk = await setTheDesk(page)
  const shell = new Shell(page)
  await expect(desk.article.locator('ins', { hasText: 'At least 43' })).toContainText('RA')
  await propose(page, [
    ['a government official', 'a ministry official'],
    ['government official', 'cabinet spokesman'],
    ['nine days', 'eight days'],
  ])
  await desk.card.getByRole('button', { name: '3 more wordings' }).click()
  const dialog = shell.dialog('Wordings of the story')
  const row = (words: string) => dialog.getByRole('option').filter({ hasText: words })
  await expect(dialog.getByRole('option')).toHaveCount(4)
  await expect(row('ministry')).toContainText('Robin Ash')
  await expect(row('ministry')).toContainText('changes the same words as claim 3')
  await expectAccessible(page, 'the wordings')

  await test.step('one by one: rejected, accepted, let stand with a reason', async () => {
    await row('cabinet').click()
    await page.keyboard.press('r')
    await expect(row('cabinet')).toHaveCount(0)
    await expect(row('ministry')).not.toContainText('the same words')
    await row('ministry').click()
    await page.keyboard.press('a')
    await expect(row('ministry')).toContainText('accepted by Robin Ash')
    await expect(row('At least 43')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    await dialog.getByRole('textbox', { name: 'Why the original words stand' }).fill('The log says nine.')
    await page.keyboard.press('Enter')
    await expect(row('eight')).toHaveCount(0)
  })

  await test.step('all at once, and one undo brings them back', async () => {
    await page.keyboard.press('Escape')
    await propose(page, [['customs house', 'toll house']])
    await page.keyboard.press('Shift+o')
    await dialog.getByRole('button', { name: 'Reject all' }).click()
    await expect(dialog.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Shift+o')
    await expect(dialog.getByRole('option')).toHaveCount(3)
  })
})

test('words are written in where the article was pressed, with nothing selected', async ({ stet }) => {
  const { page } = await stet.start()
  const desk = await setTheDesk(page)
  await desk.pressWords('helicopters and a')
  await page.keyboard.press('e')
  await expect(desk.wording).toHaveValue('helicopters')
  await page.keyboard.type('large ')
  await page.keyboard.press('Control+Enter')
  await expect(desk.article.locator('ins', { hasText: 'large' })).toBeVisible()
  await expect(desk.article.locator('del', { hasText: 'helicopters' })).toHaveCount(0)

  // The claim in hand is meant again as soon as another one was taken in hand.
  await desk.row('More than 40').click()
  await page.keyboard.press('e')
  await expect(desk.wording).toHaveValue('At least 43 people have been killed')
})

/** Makes a claim of each words and proposes others for it, as another window would. */
async function propose(page: Page, wordings: readonly (readonly [was: string, is: string])[]): Promise<void> {
  const storyId = (await ask(page, 'story:list', {}))[0]?.story.id ?? ''
  const { text, version } = await ask(page, 'story:open', { storyId })
  for (const [was, is] of wordings) {
    const start = text.indexOf(was)
    const span = { start, end: start + was.length }
    const { claimId } = await ask(page, 'claim:create', {
      storyId,
      versionId: version.id,
      span,
      type: 'other',
    })
    await ask(page, 'claim:propose-wording', { id: claimId, revision: 1, text: is })
  }
}
