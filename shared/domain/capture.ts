import { z } from 'zod'
import { dateOrInstantSchema, idSchema, instantSchema } from './ids.ts'

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** What a page says of itself. Null where it says nothing. */
export const pageFieldsSchema = z.strictObject({
  title: z.string().max(500).nullable(),
  author: z.string().max(500).nullable(),
  publisher: z.string().max(500).nullable(),
  publishedAt: dateOrInstantSchema.nullable(),
})
export type PageFields = z.infer<typeof pageFieldsSchema>

/**
 * A page as it was when it was kept. The bytes lie in the data folder under their digests: `sha256` what the server
 * sent, `pageSha256` the self-contained page without scripts (null for what is no page), `textSha256` its words,
 * `pictureSha256` how it looks. `gaps` says in a sentence what could not be kept; empty when nothing is missing.
 */
export const captureSchema = pageFieldsSchema
  .extend({
    id: idSchema,
    sourceId: idSchema,
    url: z.string(),
    finalUrl: z.string(),
    contentType: z.string(),
    sha256: digestSchema,
    byteLength: z.int().nonnegative(),
    pageSha256: digestSchema.nullable(),
    textSha256: digestSchema.nullable(),
    pictureSha256: digestSchema.nullable(),
    gaps: z.string(),
    capturedBy: idSchema.nullable(),
    capturedAt: instantSchema,
  })
  .readonly()
export type Capture = z.infer<typeof captureSchema>

/**
 * Where a link stands: it leads to its page, to the same page at another place, to nothing any more, to a wall that
 * keeps machines out, or to something that a person has to look at.
 */
const linkStates = ['ok', 'moved', 'gone', 'blocked', 'needs_person'] as const
export const linkStateSchema = z.enum(linkStates)
export type LinkState = z.infer<typeof linkStateSchema>

/** One look at where a link leads. `reason` is a sentence; `httpStatus` is null when no server answered. */
export const linkCheckSchema = z
  .strictObject({
    id: idSchema,
    sourceId: idSchema,
    url: z.string(),
    state: linkStateSchema,
    httpStatus: z.int().nullable(),
    finalUrl: z.string().nullable(),
    reason: z.string(),
    checkedBy: idSchema.nullable(),
    checkedAt: instantSchema,
  })
  .readonly()
export type LinkCheck = z.infer<typeof linkCheckSchema>

/** That links of a story may be fetched from the web, by whom it was allowed. Without one, nothing is fetched for it. */
export const webGrantSchema = z
  .strictObject({
    id: idSchema,
    storyId: idSchema,
    grantedBy: idSchema.nullable(),
    grantedAt: instantSchema,
  })
  .readonly()
