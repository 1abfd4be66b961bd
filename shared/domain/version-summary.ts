import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { versionSchema } from './story.ts'
import { versionLabelSchema } from './version-label.ts'

const count = z.int().nonnegative()

/** One version in the list of a story's versions: all but its words. */
export const versionSummarySchema = z
  .strictObject({
    ...versionSchema.unwrap().omit({ blocks: true, setAside: true, textSha256: true, originalSha256: true })
      .shape,
    label: versionLabelSchema.nullable(),
    /** How many places of claims stand in it, by what became of them when it came. */
    places: z.strictObject({ unchanged: count, moved: count, text_changed: count, lost: count }).readonly(),
  })
  .readonly()
export type VersionSummary = z.infer<typeof versionSummarySchema>

/** A version with its words and the places of the claims in it. */
export const versionFileSchema = z
  .strictObject({
    version: versionSchema,
    text: z.string(),
    anchors: z.array(anchorSchema).readonly(),
  })
  .readonly()
export type VersionFile = z.infer<typeof versionFileSchema>
