import { expect, type Locator, type Page } from '@playwright/test'

/** The sources screen: the table with its filters, and the selected source beside it. */
export class SourcesPage {
  readonly page: Page
  readonly table: Locator
  readonly search: Locator
  readonly pane: Locator
  readonly contacts: Locator
  readonly openContact: Locator
  readonly anonymity: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('grid', { name: 'Sources' })
    this.search = page.getByRole('searchbox', { name: 'Words of a source' })
    this.pane = page.getByRole('region', { name: 'Source', exact: true })
    this.contacts = this.part('Contact log').getByRole('listitem')
    this.openContact = this.pane.getByRole('group', { name: 'Contact', exact: true })
    this.anonymity = this.pane.getByRole('region', { name: 'Anonymity record' })
  }

  /** The row of a source, by words of its title. */
  row(title: string | RegExp): Locator {
    return this.table.getByRole('row').filter({ hasText: title })
  }

  /** All rows but the head. */
  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader') })
  }

  field(label: string): Locator {
    return this.pane.getByRole('textbox', { name: label, exact: true })
  }

  /** A choice of the selected source: Kind, Terms, Approved by. */
  choice(label: string): Locator {
    return this.pane.getByRole('button', { name: new RegExp(`${label}$`) })
  }

  /** One part of the selected source, under its heading. */
  part(title: string): Locator {
    return this.pane.locator('section').filter({
      has: this.page.getByRole('heading', { name: title, level: 3, exact: true }),
    })
  }

  /** Opens a list and takes an option by its first words; a sentence may follow them. */
  async choose(button: Locator, option: string): Promise<void> {
    await button.click()
    await this.page.getByRole('option', { name: new RegExp(`^${option}( |$)`) }).click()
  }

  async sortBy(column: string): Promise<void> {
    await this.table.getByRole('columnheader', { name: column }).getByRole('button').click()
  }

  /** Titles of the rows in view, from top to bottom. */
  async titles(): Promise<readonly string[]> {
    const headers = await this.table.getByRole('rowheader').all()
    const placed = await Promise.all(
      headers.map(async (header) => ({
        y: (await header.boundingBox())?.y ?? 0,
        title: (await header.locator('[dir=auto]').first().textContent()) ?? '',
      })),
    )
    return placed.sort((a, b) => a.y - b.y).map(({ title }) => title)
  }

  /** Adds a source by its dialog. With a link the title fills itself in, unless one is given. */
  async add(source: { readonly link?: string; readonly title?: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'New source' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'New source' })
    if (source.link !== undefined) await dialog.getByRole('textbox', { name: 'Link' }).fill(source.link)
    if (source.title !== undefined) {
      await dialog.getByRole('textbox', { name: 'Title or name' }).fill(source.title)
    }
    await dialog.getByRole('button', { name: 'Add source' }).click()
    await expect(dialog).toBeHidden()
  }
}
