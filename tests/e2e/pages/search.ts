import { expect, type Locator, type Page } from '@playwright/test'

/** What is found, as the tabs name it. */
export type SearchTab = 'Claims' | 'Articles' | 'Sources' | 'Corrections'

/** The search: words and filters over the whole library, claims as rows to work on, everything else by its words. */
export class SearchPage {
  readonly page: Page
  readonly words: Locator
  readonly claims: Locator
  readonly places: Locator
  readonly filterPanel: Locator
  readonly views: Locator
  readonly bar: Locator
  readonly total: Locator

  constructor(page: Page) {
    this.page = page
    this.words = page.getByRole('searchbox', { name: 'Search the library' })
    this.claims = page.getByRole('grid', { name: 'Claims found' })
    this.places = page.getByRole('region', { name: 'Search results' })
    this.filterPanel = page.getByRole('dialog', { name: 'Filter the claims' })
    this.views = page.getByRole('group', { name: 'Saved views' })
    this.bar = page.getByRole('toolbar', { name: 'Change the chosen claims' })
    this.total = page.getByRole('status').filter({ hasText: /claims?$/ })
  }

  /** Goes there by the key, from wherever one is. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+f')
    await expect(this.words).toBeFocused()
  }

  tab(name: SearchTab): Locator {
    return this.page.getByRole('tab', { name, exact: true })
  }

  /** All rows of claims but the head. */
  get rows(): Locator {
    return this.claims.getByRole('row').filter({ has: this.page.getByRole('rowheader') })
  }

  /** The row of a claim, by words in it. */
  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words })
  }

  /** The rows that a bulk change is for. */
  get chosen(): Locator {
    return this.claims.locator('[role=row][aria-selected=true]')
  }

  /** A line of the articles, sources or corrections found. */
  place(words: string | RegExp): Locator {
    return this.places.getByRole('option').filter({ hasText: words })
  }

  /** A part of the filter that is on, to be taken off. */
  filter(label: string): Locator {
    return this.page
      .getByRole('group', { name: 'What is searched' })
      .getByRole('button', { name: `Remove ${label}` })
  }

  async openFilter(): Promise<void> {
    await this.page.getByRole('button', { name: /^Filter/ }).click()
    await expect(this.filterPanel).toBeVisible()
  }

  /** Turns a chip of the filter on or off and closes the filter. */
  async toggleFilter(name: string): Promise<void> {
    await this.openFilter()
    await this.filterPanel.getByRole('button', { name, exact: true }).click()
    await this.page.keyboard.press('Escape')
    await expect(this.filterPanel).toBeHidden()
  }

  view(name: string): Locator {
    return this.views.getByRole('button', { name, exact: true })
  }

  /** Does with all chosen claims what a menu of the bar offers. */
  async change(menu: 'Finding' | 'Type' | 'Assign' | 'More', item: string): Promise<void> {
    await this.bar.getByRole('button', { name: menu }).click()
    await this.page.getByRole('menuitem', { name: item, exact: true }).click()
  }
}
