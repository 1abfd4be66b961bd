import { z } from 'zod'
import { findingSchema } from './claim-status.ts'
import { fieldSchema, idSchema, instantSchema, revisionSchema } from './ids.ts'

/** What somebody else found who read a claim again. One a claim: reading it once more takes the place of the last. */
export const secondReadingSchema = z
  .strictObject({
    id: idSchema,
    storyId: idSchema,
    claimId: idSchema,
    finding: findingSchema,
    note: fieldSchema,
    /** Whether the first finding was kept from the reader until they had decided. */
    isBlind: z.boolean(),
    readBy: idSchema,
    readAt: instantSchema,
    /** The finding that it was read against, and whose it was; seals of earlier days name neither. */
    firstFinding: findingSchema.nullable().default(null),
    firstBy: idSchema.nullable().default(null),
    /** The finding that somebody kept, with a reason, although this reading differs; null while nobody has. */
    settledFinding: findingSchema.nullable().default(null),
    settledBy: idSchema.nullable().default(null),
    settledAt: instantSchema.nullable().default(null),
    settledReason: fieldSchema.nullable().default(null),
    revision: revisionSchema,
  })
  .readonly()
export type SecondReading = z.infer<typeof secondReadingSchema>
