import type { BlockKind } from '../domain/article.ts'
import type { CorrectionLocation } from '../domain/correction.ts'

/** Where on the page an error in each kind of block stands. */
export const locationOfBlock: Readonly<Record<BlockKind, CorrectionLocation>> = {
  headline: 'headline',
  dek: 'dek',
  subheading: 'body',
  paragraph: 'body',
  quote: 'body',
  list_item: 'body',
  caption: 'caption',
  update_note: 'body',
}
