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
