import type { Locator, Page } from '@playwright/test'

/** The formats as the dialog names them, each with the extension of its files. */
export const formats = { Markdown: 'md', HTML: 'html', CSV: 'csv', JSON: 'json' } as const

/** Those that other programs open, with the part of the file that holds the words. */
export const officeFormats = { 'Excel workbook': 'xlsx', 'Word document': 'docx' } as const

export type FormatName = keyof typeof formats | keyof typeof officeFormats

/** The dialog that asks what to write out and how. */
export class Exporting {
  readonly page: Page
  readonly dialog: Locator
  readonly chooseWhere: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: /^Export the/ })
    this.chooseWhere = this.dialog.getByRole('button', { name: 'Choose where…' })
  }

  format(name: FormatName): Locator {
    return this.dialog.getByRole('radiogroup', { name: 'Format' }).getByRole('radio', { name, exact: true })
  }

  /** The words beside a choice, which a mouse presses. */
  words(name: string): Locator {
    return this.dialog.getByText(name, { exact: true })
  }
}
