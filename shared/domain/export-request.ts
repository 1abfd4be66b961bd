import { z } from 'zod'
import { idSchema } from './ids.ts'

/** What can be written out: the correction log, or the fact log (one row per claim with its sources). */
export const exportSubjects = ['corrections', 'facts'] as const
export const exportFormats = ['md', 'html', 'csv', 'json'] as const

/** `public`: no internal fields, no notes, no confidential sources. `desk`: all but confidential identities. */
export const exportProfiles = ['public', 'desk'] as const

export type ExportSubject = (typeof exportSubjects)[number]
export type ExportFormat = (typeof exportFormats)[number]
export type ExportProfile = (typeof exportProfiles)[number]

/** One export. Without a story, the correction log of the whole library. */
export const exportRequestSchema = z
  .strictObject({
    storyId: idSchema.nullable(),
    subject: z.enum(exportSubjects),
    format: z.enum(exportFormats),
    profile: z.enum(exportProfiles),
  })
  .refine((request) => request.subject === 'corrections' || request.storyId !== null, {
    message: 'The fact log belongs to one story.',
  })
  .readonly()
export type ExportRequest = z.infer<typeof exportRequestSchema>
