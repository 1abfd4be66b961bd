import { z } from 'zod'
import { idSchema, instantSchema, revisionSchema } from './ids.ts'

/** The longest name of a version, in UTF-16 units: what still fits into a menu. */
const longestName = 120

/** What a person can say of a version. */
export const versionLabelFieldsSchema = z.strictObject({
  name: z.string().trim().max(longestName),
  isPublished: z.boolean(),
})
export type VersionLabelFields = z.infer<typeof versionLabelFieldsSchema>

/**
 * What people say of one version, which itself never changes: its name (empty for none), and when and by whom it was marked as the text that
 * was published; null while it was not.
 */
export const versionLabelSchema = z
  .strictObject({
    id: idSchema,
    storyId: idSchema,
    versionId: idSchema,
    name: z.string().max(longestName),
    publishedAt: instantSchema.nullable(),
    publishedBy: idSchema.nullable(),
    revision: revisionSchema,
  })
  .readonly()
export type VersionLabel = z.infer<typeof versionLabelSchema>
