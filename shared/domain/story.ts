import { z } from 'zod'
import { blockSchema, importFormatSchema, setAsideSchema } from './article.ts'
import {
  dateOrInstantSchema,
  fieldSchema,
  idSchema,
  instantSchema,
  revisionSchema,
  shortFieldSchema,
} from './ids.ts'

/** What a person can edit of a story without touching the text under check. */
export const storyFieldsSchema = z.strictObject({
  byline: shortFieldSchema.nullable(),
  outlet: shortFieldSchema.nullable(),
  url: shortFieldSchema.nullable(),
  publishedAt: dateOrInstantSchema.nullable(),
  deadline: instantSchema.nullable(),
  note: fieldSchema,
})
export type StoryFields = z.infer<typeof storyFieldsSchema>

/**
 * One article under check. `headline` is that of the current version, or its first words when it has none.
 * `archivedAt` takes it out of the way, `deletedAt` out of the library; both can be undone.
 */
export const storySchema = storyFieldsSchema
  .extend({
    id: idSchema,
    headline: z.string(),
    currentVersionId: idSchema,
    archivedAt: instantSchema.nullable(),
    deletedAt: instantSchema.nullable(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    revision: revisionSchema,
  })
  .readonly()
export type Story = z.infer<typeof storySchema>

/** How a version came to be: as the story's first, by arranging its parts anew, or as a new draft of its text. */
const versionOrigins = ['import', 'restructure', 'revision'] as const

/** One immutable text of a story. The text and the original bytes are kept by their SHA-256. */
export const versionSchema = z
  .strictObject({
    id: idSchema,
    storyId: idSchema,
    number: z.int().positive(),
    origin: z.enum(versionOrigins),
    format: importFormatSchema,
    encoding: z.string(),
    fileName: z.string().nullable(),
    textSha256: z.string(),
    originalSha256: z.string(),
    wordCount: z.int().nonnegative(),
    blocks: z.array(blockSchema).readonly(),
    setAside: z.array(setAsideSchema).readonly(),
    createdAt: instantSchema,
    createdBy: idSchema.nullable(),
  })
  .readonly()
export type Version = z.infer<typeof versionSchema>
