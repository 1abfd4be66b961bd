import { z } from 'zod'
import { spanSchema } from '../domain/anchor.ts'
import { claimFieldsSchema, prioritySchema } from '../domain/claim.ts'
import { claimDetailsSchema } from '../domain/claim-details.ts'
import { findingSchema, workflowSchema } from '../domain/claim-status.ts'
import { claimTypeSchema } from '../domain/claim-type.ts'
import { dismissalSubjectSchema, dismissedRuleSchema } from '../domain/dismissal.ts'
import { fieldSchema, idSchema } from '../domain/ids.ts'

/** As much as one action may touch, e.g. all sentences of a long article. */
const most = 5000

/** One or more of them, up to 5,000. */
export function manyOf<S extends z.ZodType>(schema: S) {
  return z.array(schema).min(1).max(most).readonly()
}

/** What is done to every claim of a selection, by the rules of the same action on one claim. */
export const bulkChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fields'), fields: claimFieldsSchema.partial() }),
  z.strictObject({ kind: z.literal('finding'), finding: findingSchema }),
  z.strictObject({ kind: z.literal('move'), to: workflowSchema }),
  z.strictObject({ kind: z.literal('sign-off') }),
  z.strictObject({ kind: z.literal('delete') }),
])

/** A proposal that a person accepts. Without details, those of its type are empty. */
export const acceptedClaimSchema = z.strictObject({
  span: spanSchema,
  type: claimTypeSchema,
  priority: prioritySchema,
  details: claimDetailsSchema.nullable(),
  legalRisk: z.boolean().optional(),
  fields: claimFieldsSchema.pick({ note: true, asOf: true, recheckAt: true }).partial().optional(),
  /** The copy note that the claim is made of: it is settled in the same step, with the claim's number as its reason. */
  settles: dismissedRuleSchema.optional(),
})

const dismissedItem = z.strictObject({
  subject: dismissalSubjectSchema,
  rule: dismissedRuleSchema,
  span: spanSchema,
})

/** Proposals and copy notes that are turned down. A note is turned down with a reason; a proposal needs none. */
export const newDismissalsSchema = z
  .strictObject({
    storyId: idSchema,
    versionId: idSchema,
    reason: fieldSchema,
    items: manyOf(dismissedItem),
  })
  .refine(
    ({ reason, items }) => reason.trim() !== '' || items.every(({ subject }) => subject === 'claim'),
    'Say why the note is dismissed.',
  )
