import { z } from 'zod'
import { findingSchema } from './claim-status.ts'
import { instantSchema } from './ids.ts'
import { storySchema } from './story.ts'

/** A story as a row of the library, with how far its check has come. */
export const storySummarySchema = z
  .strictObject({
    story: storySchema,
    wordCount: z.int().nonnegative(),
    /** How many of them stand in sentences that a claim covers or somebody has ticked. */
    wordsRead: z.int().nonnegative(),
    /** When anything of the story was last changed: its text, a claim, its evidence, a correction. */
    touchedAt: instantSchema,
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
