import type { Locator, Page } from '@playwright/test'

/** The library: stories as rows, and one search over everything. */
export class LibraryPage {
  readonly page: Page
  readonly search: Locator
  readonly stories: Locator
  readonly results: Locator

  constructor(page: Page) {
    this.page = page
    this.search = page.getByRole('searchbox', { name: 'Search the library' })
    this.stories = page.getByRole('grid', { name: 'Stories' })
    this.results = page.getByRole('region', { name: 'Search results' })
  }

  /** The row of a story, by words of its headline. */
  story(headline: string): Locator {
    return this.stories.getByRole('row').filter({ hasText: headline })
  }

  hit(words: string | RegExp): Locator {
    return this.results.getByRole('option').filter({ hasText: words })
  }

  /** Does with a story what its row menu offers. */
  async act(headline: string, action: string): Promise<void> {
    await this.story(headline).getByRole('button', { name: 'Story actions' }).click()
    await this.page.getByRole('menuitem', { name: action, exact: true }).click()
  }

  shelf(name: 'Open' | 'Archived'): Locator {
    return this.page.getByRole('tab', { name })
  }
}
