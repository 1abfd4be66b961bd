import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const mostStops = 60

/** Presses Tab, or Shift+Tab, until something has the focus; fails when it cannot be reached so. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  await expect(target).toBeAttached()
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

/** Selects words of the article with the article's own text cursor, from their first word to their last. */
export async function selectWords(page: Page, article: Locator, words: string): Promise<void> {
  await tabTo(page, article)
  // The first key only shows where the cursor is.
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Home')
  for (let presses = 0; presses < 400; presses += 1) {
    const { isInParagraph, distance } = await cursorFrom(article, words)
    if (isInParagraph && distance === 0) break
    await page.keyboard.press(isInParagraph ? 'ArrowRight' : 'Control+ArrowDown')
  }
  const selected = () => page.evaluate(() => document.getSelection()?.toString() ?? '')
  while (words.startsWith(await selected()) && (await selected()) !== words) {
    await page.keyboard.press('Shift+ArrowRight')
  }
  expect(await selected()).toBe(words)
}

/** Where the cursor is drawn: whether in the paragraph that holds these words, and how many letters before them. */
function cursorFrom(
  article: Locator,
  words: string,
): Promise<{ readonly isInParagraph: boolean; readonly distance: number }> {
  return article.evaluate((_article, wanted) => {
    const [drawn] = CSS.highlights.get('reading-cursor') ?? []
    if (drawn === undefined) throw new Error('No cursor is shown in the article.')
    const paragraph = drawn.startContainer.parentElement?.closest('p, h2, h3, blockquote')
    const text = paragraph?.textContent ?? ''
    if (!paragraph || !text.includes(wanted)) return { isInParagraph: false, distance: 0 }
    const before = document.createRange()
    before.selectNodeContents(paragraph)
    before.setEnd(drawn.startContainer, drawn.startOffset)
    return { isInParagraph: true, distance: text.indexOf(wanted) - before.toString().length }
  }, words)
}
