import { expect, type Locator, type Page } from '@playwright/test'

/** The versions of a story: two of them beside each other, and what became of the claims. */
export class Versions {
  readonly page: Page
  readonly paste: Locator
  readonly text: Locator
  readonly comparison: Locator
  readonly claims: Locator
  readonly banner: Locator
  readonly changes: Locator

  constructor(page: Page) {
    this.page = page
    this.paste = page.getByRole('dialog', { name: 'New version of the story' })
    this.text = this.paste.getByRole('textbox', { name: 'The article as it reads now' })
    this.comparison = page.getByRole('region', { name: 'Comparison', exact: true })
    this.claims = page.getByRole('region', { name: 'Claims', exact: true })
    this.banner = page.getByRole('region', { name: 'New version' })
    this.changes = page.getByRole('group', { name: 'Changes' })
  }

  /** Gives the text of a new version and waits for the comparison. */
  async offer(words: string): Promise<void> {
    await this.page.keyboard.press('Shift+V')
    await this.text.fill(words)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.banner).toContainText('Nothing is applied yet.')
    await expect(this.comparison).toBeVisible()
  }

  async take(): Promise<void> {
    await this.banner.getByRole('button', { name: /^Take the new version/ }).click()
    await expect(this.banner).toBeHidden()
  }

  /** How many claims came to this. */
  fate(name: 'Lost' | 'Changed' | 'Moved' | 'Unchanged'): Locator {
    return this.claims.getByRole('button', { name: new RegExp(`^\\d+ ?${name}$`) })
  }

  claim(words: string | RegExp): Locator {
    return this.claims.getByRole('option', { name: words })
  }

  rows(kind: 'removed' | 'added' | 'moved_here' | 'moved_away'): Locator {
    return this.comparison.locator(`[data-row-kind="${kind}"]`)
  }
}
