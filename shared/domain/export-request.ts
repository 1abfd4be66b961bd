import { z } from 'zod'
import { idSchema } from './ids.ts'

/** What can be written out: the correction log, the fact log (one row per claim with its sources), or the article with its claims. */
export const exportSubjects = ['corrections', 'facts', 'article'] as const
/** The formats of both logs. */
export const logFormats = ['md', 'html', 'csv', 'json', 'xlsx'] as const
/** The notices as a document that an editor opens, prints and sends round. */
const documentFormats = ['docx'] as const
/**
 * What a site takes over: a rolling corrections column (a page), a feed (Atom), the page data of the articles (schema.org).
 * They hold published corrections only, whatever the profile.
 */
export const siteFormats = ['column', 'atom', 'jsonld'] as const
export const exportFormats = [...logFormats, ...documentFormats, ...siteFormats] as const
/** The formats of the article: `jsonld` are Web Annotations, `docx` has comments and tracked changes. */
export const articleFormats = ['html', 'md', 'docx', 'json', 'jsonld'] as const
/** The formats that are archives of several parts: bytes, not text. */
export const packedFormats = ['xlsx', 'docx'] as const

/** `public`: no internal fields, no notes, no confidential sources. `desk`: all but confidential identities. */
export const exportProfiles = ['public', 'desk'] as const

/** The formats of a log. */
export const formatsOf: Readonly<Record<ExportSubject, readonly ExportFormat[]>> = {
  corrections: exportFormats,
  facts: logFormats,
  article: articleFormats,
}

export type ExportSubject = (typeof exportSubjects)[number]
export type LogFormat = (typeof logFormats)[number]
export type ArticleFormat = (typeof articleFormats)[number]
export type SiteFormat = (typeof siteFormats)[number]
export type ExportFormat = (typeof exportFormats)[number]
export type PackedFormat = (typeof packedFormats)[number]
export type TextFormat = Exclude<ExportFormat, PackedFormat>
export type ExportProfile = (typeof exportProfiles)[number]

/** Whether a format is for a site, and so holds nothing but what is published. */
export function isSiteFormat(format: ExportFormat): format is SiteFormat {
  return siteFormats.some((one) => one === format)
}

/** Whether a format is an archive of several parts. */
export function isPackedFormat(format: ExportFormat): format is PackedFormat {
  return packedFormats.some((one) => one === format)
}

/** The dossier of a story: a page, or the same page printed. */
export const dossierFormats = ['html', 'pdf'] as const
export type DossierFormat = (typeof dossierFormats)[number]

/** All of a story in one file. */
export const dossierRequestSchema = z
  .strictObject({
    storyId: idSchema,
    format: z.enum(dossierFormats),
    profile: z.enum(exportProfiles),
  })
  .readonly()
export type DossierRequest = z.infer<typeof dossierRequestSchema>

/** One export. Without a story, the correction log of the whole library. */
export const exportRequestSchema = z
  .strictObject({
    storyId: idSchema.nullable(),
    subject: z.enum(exportSubjects),
    format: z.enum(exportFormats),
    profile: z.enum(exportProfiles),
  })
  .refine((request) => request.subject === 'corrections' || request.storyId !== null, {
    message: 'This belongs to one story.',
  })
  .refine((request) => formatsOf[request.subject].includes(request.format), {
    message: 'This log has no such format.',
  })
  .readonly()
export type ExportRequest = z.infer<typeof exportRequestSchema>
