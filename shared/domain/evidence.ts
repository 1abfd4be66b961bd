import { z } from 'zod'
import { fieldSchema, idSchema, instantSchema, revisionSchema, shortFieldSchema } from './ids.ts'

export const stances = ['supports', 'contradicts', 'partial', 'context'] as const
export const stanceSchema = z.enum(stances)
export type Stance = z.infer<typeof stanceSchema>

/** How near the source stands to the fact. It stands here because one source can be either. */
export const evidenceLevels = ['primary', 'secondary', 'tertiary'] as const
export const evidenceLevelSchema = z.enum(evidenceLevels)
export type EvidenceLevel = z.infer<typeof evidenceLevelSchema>

export const locatorKinds = ['page', 'timecode', 'paragraph', 'url_fragment'] as const

/** What a person can edit of the tie between a claim and a source. */
export const evidenceFieldsSchema = z.strictObject({
  stance: stanceSchema,
  level: evidenceLevelSchema,
  excerpt: fieldSchema,
  locatorKind: z.enum(locatorKinds).nullable(),
  locator: shortFieldSchema.nullable(),
  independenceGroup: shortFieldSchema.nullable(),
})
export type EvidenceFields = z.infer<typeof evidenceFieldsSchema>

/** What a source says of a claim, who looked it up, and when. */
export const evidenceSchema = evidenceFieldsSchema
  .extend({
    id: idSchema,
    claimId: idSchema,
    sourceId: idSchema,
    checkedBy: idSchema.nullable(),
    checkedAt: instantSchema,
    revision: revisionSchema,
  })
  .readonly()
export type Evidence = z.infer<typeof evidenceSchema>

/** New evidence before anybody has said more: it supports, from second hand, with nothing quoted. */
export const newEvidenceFields: EvidenceFields = {
  stance: 'supports',
  level: 'secondary',
  excerpt: '',
  locatorKind: null,
  locator: null,
  independenceGroup: null,
}
