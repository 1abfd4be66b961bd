import { z } from 'zod'
import { findingSchema } from './claim-status.ts'
import { storySchema } from './story.ts'

/** A story as a row of the library, with how far its check has come. */
export const storySummarySchema = z
  .strictObject({
    story: storySchema,
    wordCount: z.int().nonnegative(),
    claimCount: z.int().nonnegative(),
    signedOffCount: z.int().nonnegative(),
    /** Claims that wait for somebody's reply. */
    awaitingCount: z.int().nonnegative(),
    /** Claims by finding; findings that no claim has are absent. */
    findingCounts: z.partialRecord(findingSchema, z.int().nonnegative()),
    correctionCount: z.int().nonnegative(),
  })
  .readonly()
export type StorySummary = z.infer<typeof storySummarySchema>
