import type { Locator, Page } from '@playwright/test'

/** The library: stories as rows. */
export class LibraryPage {
  readonly page: Page
  readonly stories: Locator

  constructor(page: Page) {
    this.page = page
    this.stories = page.getByRole('grid', { name: 'Stories' })
  }

  /** The row of a story, by words of its headline. */
  story(headline: string): Locator {
    return this.stories.getByRole('row').filter({ hasText: headline })
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
