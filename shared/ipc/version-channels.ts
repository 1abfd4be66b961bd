import { z } from 'zod'
import { madeCorrectionSchema } from '../corrections/made-correction.ts'
import { idSchema } from '../domain/ids.ts'
import { versionLabelFieldsSchema } from '../domain/version-label.ts'
import {
  type VersionFile,
  versionFileSchema,
  type VersionSummary,
  versionSummarySchema,
} from '../domain/version-summary.ts'
import { structureEditSchema } from '../text/structure-edit.ts'
import { readArticle, target, written } from './shapes.ts'

const versionSummary: z.ZodType<VersionSummary> = versionSummarySchema
const versionFile: z.ZodType<VersionFile> = versionFileSchema

const entryNumber = z.int().positive()

/** The channels of a story's versions. */
export const versionChannels = {
  /** The versions of a story, the newest first. */
  'version:list': { input: z.strictObject({ storyId: idSchema }), output: z.array(versionSummary) },
  'version:read': { input: z.strictObject({ versionId: idSchema }), output: versionFile },
  /** Makes an article that was read the story's text. Refused when the story is not as the person saw it. */
  'version:add': {
    input: target.extend({ importId: idSchema, edits: z.array(structureEditSchema).max(5000).readonly() }),
    output: written,
  },
  /**
   * Makes the text that the entries of the log ask for (see correctionsToMake), to be looked at before it is taken by
   * `version:add`. `leftOut` has the numbers of entries that need a person: one that another (`other`) keeps out because
   * it changes the same words, or one that spans two paragraphs (null). Refused when no entry asks for other words.
   */
  'version:read-corrected': {
    input: z.strictObject({ storyId: idSchema }),
    output: readArticle.extend({
      made: z.array(madeCorrectionSchema).readonly(),
      leftOut: z.array(z.strictObject({ number: entryNumber, other: entryNumber.nullable() })).readonly(),
    }),
  },
  /** `revision` is that of the label, 0 while the version has none. */
  'version:label': {
    input: z.strictObject({
      versionId: idSchema,
      revision: z.int().nonnegative(),
      fields: versionLabelFieldsSchema.partial(),
    }),
    output: written,
  },
  /** Writes the comparison of two versions as a page where the person chooses; null when they chose no place. */
  'version:export': {
    input: z.strictObject({ beforeId: idSchema, afterId: idSchema }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
} as const
