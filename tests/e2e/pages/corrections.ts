import type { Locator, Page } from '@playwright/test'

/** The correction log: the table with its filters, the notice as it is printed, and the selected entry. */
export class CorrectionsPage {
  readonly page: Page
  readonly table: Locator
  readonly search: Locator
  readonly notice: Locator
  readonly entry: Locator
  readonly filterPanel: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('grid', { name: 'Corrections' })
    this.search = page.getByRole('searchbox', { name: 'Words of an entry' })
    this.notice = page.getByRole('article', { name: /^Notice of entry/ })
    this.entry = page.getByRole('region', { name: 'Entry', exact: true })
    this.filterPanel = page.getByRole('dialog', { name: 'Filter the log' })
  }

  /** The row of an entry, by words in it. */
  row(words: string | RegExp): Locator {
    return this.table.getByRole('row').filter({ hasText: words })
  }

  /** All rows but the head. */
  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader') })
  }

  field(label: string): Locator {
    return this.entry.getByRole('textbox', { name: label, exact: true })
  }

  /** A choice of the entry: Kind, Where, Error, Severity, Placement, Reported by. */
  choice(label: string): Locator {
    return this.entry.getByRole('button', { name: new RegExp(`${label}$`) })
  }

  button(name: string | RegExp): Locator {
    return this.entry.getByRole('button', { name })
  }

  /** One part of the entry, under its heading. */
  part(title: string): Locator {
    return this.entry.locator('section').filter({
      has: this.page.getByRole('heading', { name: title, level: 3, exact: true }),
    })
  }

  /** The chip that shows only the entries of a status. */
  status(name: 'Draft' | 'Approved' | 'Published' | 'Rejected'): Locator {
    return this.page
      .getByRole('group', { name: 'Filter' })
      .getByRole('button', { name: new RegExp(`^${name}`) })
  }

  /** Opens a list and takes an option by its first words; a sentence may follow them. */
  async choose(button: Locator, option: string): Promise<void> {
    await button.click()
    await this.page.getByRole('option', { name: new RegExp(`^${option}( |$)`) }).click()
  }

  async sortBy(column: string): Promise<void> {
    await this.table.getByRole('columnheader', { name: column }).getByRole('button').click()
  }
}
