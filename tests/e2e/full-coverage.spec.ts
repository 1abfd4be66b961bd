import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { Importing, storyText } from './pages/importing.ts'
import { Shell } from './pages/shell.ts'

/** A hand on the keyboard presses some three keys a second: this many leave most of three minutes to reading. */
const mostKeys = 60

test('an article goes from paste to 100 % read, all proposals and notes decided, with few keys', async ({
  stet,
}) => {
  const { app, page } = await stet.start()
  const shell = new Shell(page)
  const importing = new Importing(page)
  await shell.introduce('Robin Ash')
  const keys = new CountedKeys(page)

  // Without its line of publication the day is read from the update note: its year lacks a digit, its weekday tells it.
  const article = (await storyText('sorrel-bay.txt'))
    .replace('Published March 4, 2026\n\n', '')
    .replace('with the words of the prime minister', 'with the words of the prime minister on Wednesday')
  await keys.press('Control+n')
  await importing.article.fill(article)
  await keys.press('Control+Enter')
  const published = importing.review.getByRole('group', { name: 'Published' })
  await expect(published).toHaveAccessibleDescription(/^Read from “3\/4\/206” in the update note/)
  await keys.press('Enter')
  await expect(importing.review).toBeHidden()

  const proposals = page.getByRole('tab', { name: /^Proposed/ })
  await expect(proposals).toHaveAttribute('aria-selected', 'true')
  await expect(rowsOf(page).filter({ hasText: 'weekday: 2026-03-03' }).first()).toBeVisible()
  await keys.untilNone(rowsOf(page), 'Shift+a')

  await keys.press('Shift+n')
  await expect(rowsOf(page).first()).toBeVisible()
  await keys.untilNone(rowsOf(page), 'x', 'Enter')

  const read = page.getByText(/^\d+ % read$/)
  while ((await read.textContent()) !== '100 % read') await keys.press('t')
  await expect(page.getByRole('tab', { name: 'Notes', exact: true })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Proposed', exact: true })).toBeVisible()
  expect(keys.count).toBeLessThanOrEqual(mostKeys)

  await test.step('the map follows the article, also into a narrow window', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640))
    const here = page
      .getByRole('navigation', { name: 'Map of the article' })
      .locator('[aria-current=location]')
    const scrollTo = (share: number) =>
      page
        .getByRole('article')
        .evaluate((article, to) => article.parentElement?.scrollTo(0, article.scrollHeight * to), share)
    await scrollTo(0)
    await expect(here).toHaveAttribute('aria-label', /^(Headline|Paragraph 1\b)/)
    await scrollTo(1)
    await expect(here).not.toHaveAttribute('aria-label', /^(Headline|Paragraph 1\b)/)
  })
})

/** The rows of the list beside the article. */
function rowsOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Claims', exact: true }).getByRole('option')
}

/** A keyboard that counts what is pressed on it. */
class CountedKeys {
  readonly page: Page
  count = 0

  constructor(page: Page) {
    this.page = page
  }

  async press(key: string): Promise<void> {
    this.count += 1
    await this.page.keyboard.press(key)
  }

  /** Presses the same keys again and again, until a list is empty: each time something must leave it. */
  async untilNone(rows: Locator, ...keys: readonly string[]): Promise<void> {
    const tab = this.page.getByRole('tab', { selected: true })
    while ((await rows.count()) > 0) {
      const before = await tab.first().textContent()
      for (const key of keys) await this.press(key)
      await expect(tab.first()).not.toHaveText(before ?? '')
    }
  }
}
