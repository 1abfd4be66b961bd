import { expect, type Locator, type Page } from '@playwright/test'

/** The command palette: everything that can be done now, and every story, claim and source. */
export class Palette {
  readonly page: Page
  readonly dialog: Locator
  readonly field: Locator
  readonly lines: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Command palette' })
    this.field = this.dialog.getByLabel('A command, a headline, a claim or a source')
    this.lines = this.dialog.getByRole('listbox').getByRole('option')
  }

  /** The lines of one kind, under their heading. */
  section(heading: string): Locator {
    return this.dialog.getByRole('group', { name: heading, exact: true })
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await expect(this.field).toBeFocused()
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.dialog).toBeHidden()
  }

  /** The words of every line, as it stands. */
  async offers(): Promise<readonly string[]> {
    await this.open()
    const offers = await this.lines.allTextContents()
    await this.close()
    return offers
  }
}
