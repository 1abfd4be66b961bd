import { expect } from '@playwright/test'
import { selectWords } from '../../e2e/keyboard.ts'
import type { Guide } from '../guide.ts'

/** Marked with the article's own text cursor and M. */
const byKeyboard = [
  'killing more than 70 people at the pier',
  '27 hostages: 14 women, nine men and five children',
  'about 60 miles (135 kilometers) from the capital',
] as const

/** Marked by dragging over the words. */
const byMouse = [
  'The offer does not include troops on the ground',
  '“Kestria leads, and we help where we are asked,”',
  'the first hostage crisis in the country’s history',
  'at least 64 people died',
  'Petra Holm, 58, who was born in 1961',
  '03/12/206',
] as const

/** Claims are marked where they stand, half of them without the mouse; each has its likeliest type at once. */
export async function markClaims(guide: Guide): Promise<void> {
  const { page, desk } = guide
  for (const words of byKeyboard) {
    await selectWords(page, desk.article, words)
    await page.keyboard.press('m')
    await expect(desk.mark(words).first()).toBeVisible()
  }
  await guide.picture('marked-by-keyboard')

  await bringIntoView(guide, 'the siege of the customs house in 1998')
  await desk.drag('the siege of the customs house in 1998')
  const toolbar = page.getByRole('toolbar', { name: 'Selected words' })
  // Though the words begin at the end of a line.
  await expect(toolbar.getByRole('button').last()).toBeInViewport({ ratio: 1 })
  await guide.picture('selected-by-mouse')
  for (const words of byMouse) {
    await bringIntoView(guide, words)
    await desk.markByMouse(words)
  }
  await expect(desk.tab('Open')).toContainText(String(byKeyboard.length + byMouse.length))
}

/** Scrolls to words and waits until the lines around them have found their place: what is out of sight is not laid out. */
async function bringIntoView({ desk }: Guide, words: string): Promise<void> {
  const innermost = desk.article.getByText(words).last()
  await innermost.scrollIntoViewIfNeeded()
  await innermost.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        element.scrollIntoView({ block: 'center' })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}
