import { z } from 'zod'
import { fieldSchema, idSchema, instantSchema } from '../domain/ids.ts'
import { manyOf } from './bulk-inputs.ts'
import { target, written } from './shapes.ts'

/** Somebody and when; null where nobody had said who they are. */
const signature = z.strictObject({ by: idSchema.nullable(), at: instantSchema })

/** The channels of other words for a claim's. */
export const wordingChannels = {
  /** Null takes the proposal back. */
  'claim:propose-wording': { input: target.extend({ text: fieldSchema.nullable() }), output: written },
  /** Writes the entry of the correction log. `text` differs from the proposal when it was modified. */
  'claim:accept-wording': {
    input: target.extend({ text: fieldSchema }),
    output: written.extend({ correctionId: idSchema }),
  },
  /** Accepts the wordings proposed for claims of one story as they are: one event, one undo. */
  'claim:accept-wordings': {
    input: z.strictObject({ storyId: idSchema, claims: manyOf(target) }),
    output: written,
  },
  'claim:stet': { input: target.extend({ reason: fieldSchema.min(1) }), output: written },
  /** Rejects the wordings proposed for claims of one story (null), or lets their words stand with a reason: one event, one undo. */
  'claim:settle-wordings': {
    input: z.strictObject({
      storyId: idSchema,
      claims: manyOf(target),
      reason: fieldSchema.min(1).nullable(),
    }),
    output: written,
  },
  /** Who wrote each wording of a story, and who accepted it or let the words stand. */
  'claim:wording-signatures': {
    input: z.strictObject({ storyId: idSchema }),
    output: z
      .array(
        z.strictObject({ claimId: idSchema, written: signature.nullable(), decided: signature.nullable() }),
      )
      .readonly(),
  },
}
