/** A page to be printed. `title` and `note` stand on the margin of every sheet. */
export interface PrintedPage {
  readonly html: string
  readonly title: string
  readonly note: string
}
