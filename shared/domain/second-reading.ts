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
    revision: revisionSchema,
  })
  .readonly()
export type SecondReading = z.infer<typeof secondReadingSchema>
