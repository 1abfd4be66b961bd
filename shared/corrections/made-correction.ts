import { z } from 'zod'
import { describeQuote } from '../anchoring/describe-quote.ts'
import { type Anchor, spanSchema } from '../domain/anchor.ts'
import { idSchema } from '../domain/ids.ts'
import type { StructureEdit } from '../text/structure-edit.ts'

/** A correction that a new text was made by: where its words stood and stand; null where they are to be looked for. */
export const madeCorrectionSchema = z.strictObject({
  entryId: idSchema,
  before: spanSchema,
  after: spanSchema.nullable(),
})
export type MadeCorrection = z.infer<typeof madeCorrectionSchema>

/** What is still known of corrections once parts of the text were said to be something else: that they were made, not where. */
export function madeAfterEdits(
  made: readonly MadeCorrection[],
  edits: readonly StructureEdit[],
): readonly MadeCorrection[] {
  return edits.length === 0 ? made : made.map((one) => ({ ...one, after: null }))
}

/** The place of a claim on words that were corrected, which need not be looked for in the new text; null for every other. */
export function correctedAnchor(
  anchor: Anchor,
  text: string,
  made: readonly MadeCorrection[],
): Anchor | null {
  const one = made.find(({ before }) => before.start === anchor.start && before.end === anchor.end)
  const quote = one === undefined || one.after === null ? null : describeQuote(text, one.after)
  return quote === null || anchor.state === 'lost'
    ? null
    : { ...anchor, ...quote, state: 'text_changed', score: 1 }
}
