import { z } from 'zod'
import { claimDetailsSchema } from './claim-details.ts'
import { findingSchema, proposedChangeSchema, workflowSchema } from './claim-status.ts'
import { claimTypeSchema } from './claim-type.ts'
import { dateOrInstantSchema, fieldSchema, idSchema, instantSchema, revisionSchema } from './ids.ts'

export const priorities = ['high', 'medium', 'low'] as const
export const prioritySchema = z.enum(priorities)
export type Priority = z.infer<typeof prioritySchema>

/** What a person can edit of a claim by filling in its card. */
export const claimFieldsSchema = z.strictObject({
  type: claimTypeSchema,
  priority: prioritySchema,
  legalRisk: z.boolean(),
  assigneeId: idSchema.nullable(),
  asOf: dateOrInstantSchema.nullable(),
  recheckAt: instantSchema.nullable(),
  note: fieldSchema,
  details: claimDetailsSchema.nullable(),
})
export type ClaimFields = z.infer<typeof claimFieldsSchema>

/**
 * One checkable statement. `number` counts the claims of its story from 1 and is never given twice.
 * `finding…By/At` name who found it, `signedOff…` who signed it off. `proposedText` replaces the words of
 * the claim's first anchor; `stetReason` says why the original stands.
 */
export const claimSchema = claimFieldsSchema
  .extend({
    id: idSchema,
    storyId: idSchema,
    number: z.int().positive(),
    workflow: workflowSchema,
    finding: findingSchema,
    findingBy: idSchema.nullable(),
    findingAt: instantSchema.nullable(),
    signedOffBy: idSchema.nullable(),
    signedOffAt: instantSchema.nullable(),
    secondReadBy: idSchema.nullable(),
    secondReadAt: instantSchema.nullable(),
    proposedChange: proposedChangeSchema,
    proposedText: fieldSchema.nullable(),
    stetReason: fieldSchema.nullable(),
    createdBy: idSchema.nullable(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    revision: revisionSchema,
  })
  .readonly()
export type Claim = z.infer<typeof claimSchema>
