import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { pairQuestionSchema } from '../domain/source-pair.ts'
import { atDeskOf, nothing, target, written } from './shapes.ts'

/** What Stet proposes of two sources, and what a person decides. */
export const pairChannels = {
  /** Sources that may be one, the ones told apart left out. */
  'pair:duplicates': {
    input: nothing,
    output: z.array(
      z.strictObject({ sourceId: idSchema, otherId: idSchema, because: z.enum(['doi', 'isbn', 'page']) }),
    ),
  },
  /** Moves all that hangs on the one source to the other and takes the first away: one event, one undo. */
  'pair:merge': { input: z.strictObject({ keep: target, drop: target }), output: written },
  /** Sources of a claim whose kept pages share long passages; groups and pairs told apart are left out. */
  'pair:sharing': {
    input: z.strictObject({ claimId: idSchema }),
    output: z.array(
      z.strictObject({
        sourceId: idSchema,
        otherId: idSchema,
        /** How many words outside of quotation marks they share in long passages. */
        ownWords: z.int(),
        /** The longest of these passages, as the first source writes them. */
        passages: z.array(z.string()).readonly(),
      }),
    ),
  },
  /** Puts two sources of a claim into one independence group, for all claims of the story that have both. */
  'pair:group': {
    input: z.strictObject({ claimId: idSchema, sourceId: idSchema, otherId: idSchema }),
    output: written,
  },
  /** Remembers that a proposal was turned down. */
  'pair:dismiss': {
    input: z.strictObject({
      ...atDeskOf,
      sourceId: idSchema,
      otherId: idSchema,
      question: pairQuestionSchema,
    }),
    output: written,
  },
} as const
