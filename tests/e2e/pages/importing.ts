import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

const folder = join(import.meta.dirname, '../../fixtures/stories')

/** The path of one of the made-up articles that tests import. */
export function storyPath(name: string): string {
  return join(folder, name)
}

/** The words of one of the made-up articles. */
export function storyText(name: string): Promise<string> {
  return readFile(storyPath(name), 'utf8')
}

/** Bringing an article in: the place to paste it, and the look at what Stet understood. */
export class Importing {
  readonly page: Page
  readonly paste: Locator
  readonly article: Locator
  readonly review: Locator
  readonly parts: Locator

  constructor(page: Page) {
    this.page = page
    this.paste = page.getByRole('dialog', { name: 'Bring in an article' })
    this.article = this.paste.getByRole('textbox', { name: 'Article' })
    this.review = page.getByRole('dialog', { name: 'What Stet understood' })
    this.parts = this.review.getByRole('list', { name: 'Parts of the article' }).getByRole('listitem')
  }

  /** The line of the review that holds these words. */
  part(words: string): Locator {
    return this.parts.filter({ hasText: words })
  }

  detail(label: string): Locator {
    return this.review.getByRole('textbox', { name: label, exact: true })
  }

  /** Imports an article as quickly as can be, for stories that are about something else. */
  async bringIn(words: string): Promise<void> {
    await this.page.keyboard.press('Control+n')
    await this.article.fill(words)
    await this.page.keyboard.press('Control+Enter')
    await this.review.getByRole('button', { name: 'Bring it in' }).click()
    await expect(this.review).toBeHidden()
  }
}
