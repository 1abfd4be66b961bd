import { z } from 'zod'
import {
  dateOrInstantSchema,
  fieldSchema,
  idSchema,
  instantSchema,
  revisionSchema,
  shortFieldSchema,
} from './ids.ts'

/** What sort of notice it is. `minor_fix` is internal: before publication, or a typing slip. */
export const correctionKinds = [
  'correction',
  'clarification',
  'editors_note',
  'update',
  'refile',
  'withdrawal',
  'minor_fix',
] as const
export const correctionKindSchema = z.enum(correctionKinds)
export type CorrectionKind = z.infer<typeof correctionKindSchema>

export const correctionLocations = [
  'headline',
  'dek',
  'body',
  'caption',
  'graphic',
  'video',
  'social',
  'alert',
] as const
export const correctionLocationSchema = z.enum(correctionLocations)
export type CorrectionLocation = z.infer<typeof correctionLocationSchema>

export const errorTypes = [
  'name',
  'title',
  'number',
  'date_time',
  'place',
  'quote',
  'attribution',
  'identity_image',
  'omission_context',
  'translation',
  'production',
  'other',
] as const
export const errorTypeSchema = z.enum(errorTypes)
export type ErrorType = z.infer<typeof errorTypeSchema>

export const severities = ['minor', 'substantive', 'serious'] as const
export const placements = ['top', 'foot', 'column', 'separate_item'] as const
export const reporters = ['reader', 'source', 'staff', 'checker', 'legal'] as const

/** Moves allowed: shared/corrections/status-rules.ts. */
export const correctionStatuses = ['draft', 'approved', 'published', 'rejected'] as const
export const correctionStatusSchema = z.enum(correctionStatuses)
export type CorrectionStatus = z.infer<typeof correctionStatusSchema>

const text = shortFieldSchema.nullable()

/** What a person can edit of an entry of the correction log. */
export const correctionFieldsSchema = z.strictObject({
  kind: correctionKindSchema,
  location: correctionLocationSchema,
  originalText: fieldSchema,
  correctedText: fieldSchema,
  publicNote: fieldSchema,
  repeatsError: z.boolean(),
  errorType: errorTypeSchema,
  severity: z.enum(severities),
  placement: z.enum(placements),
  storyHeadline: z.string().max(2000),
  storyUrl: text,
  storyByline: text,
  storyPublishedAt: dateOrInstantSchema.nullable(),
  reportedBy: z.enum(reporters).nullable(),
  reportedAt: dateOrInstantSchema.nullable(),
  foundAt: dateOrInstantSchema.nullable(),
  correctedAt: dateOrInstantSchema.nullable(),
  delayReason: fieldSchema,
  /** Internal only: never in a public export. */
  cause: fieldSchema,
  stageIntroduced: text,
  prevention: fieldSchema,
  responsible: text,
})
export type CorrectionFields = z.infer<typeof correctionFieldsSchema>

/** The fields that no public export may hold. */
export const internalCorrectionFields = ['cause', 'stageIntroduced', 'prevention', 'responsible'] as const

/**
 * One entry of the correction log. `number` counts the entries of the library from 1. The story's details
 * are copied in when it is drafted, so the entry stands on its own later.
 */
export const correctionSchema = correctionFieldsSchema
  .extend({
    id: idSchema,
    storyId: idSchema,
    number: z.int().positive(),
    versionBeforeId: idSchema.nullable(),
    versionAfterId: idSchema.nullable(),
    status: correctionStatusSchema,
    draftedBy: idSchema.nullable(),
    draftedAt: instantSchema,
    approvedBy: idSchema.nullable(),
    approvedAt: instantSchema.nullable(),
    publishedAt: instantSchema.nullable(),
    rejectedReason: fieldSchema.nullable(),
    updatedAt: instantSchema,
    revision: revisionSchema,
  })
  .readonly()
export type Correction = z.infer<typeof correctionSchema>

/** A claim that an entry settles. */
export const correctionClaimSchema = z
  .strictObject({
    id: idSchema,
    correctionId: idSchema,
    claimId: idSchema,
  })
  .readonly()
export type CorrectionClaim = z.infer<typeof correctionClaimSchema>

/** Another place that carries the same error: site, print, a post, the wire. */
export const placeToFixSchema = z
  .strictObject({
    id: idSchema,
    correctionId: idSchema,
    place: z.string().trim().min(1).max(500),
    doneBy: idSchema.nullable(),
    doneAt: instantSchema.nullable(),
    revision: revisionSchema,
  })
  .readonly()
export type PlaceToFix = z.infer<typeof placeToFixSchema>
