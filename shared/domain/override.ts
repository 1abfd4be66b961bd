import { z } from 'zod'
import { fieldSchema, idSchema, instantSchema, revisionSchema } from './ids.ts'

/** What can stand between a story and its publication, in the order in which the gate lists it. */
export const gateGroups = [
  'unread',
  'open_claims',
  'changed_words',
  'quotations',
  'found_wrong',
  'proposed_wordings',
  'rules',
  'second_reads',
  'stale',
  'dead_links',
  'copy_notes',
  'corrections',
] as const
const gateGroupSchema = z.enum(gateGroups)
export type GateGroup = (typeof gateGroups)[number]

/** The longest name of a thing that the gate tells apart: a sentence of an article may be one. */
const longestSubject = 100_000

/** One thing that stands at the gate, as an override means it. */
export const gateSubjectSchema = z.strictObject({
  group: gateGroupSchema,
  /** Which thing of its group: a claim's id, or the words of a sentence. */
  subject: z.string().min(1).max(longestSubject),
  /** All that the thing rests on, in one spelling. Once it differs, the override holds no more. */
  basis: z.string().max(longestSubject),
  /** What stood there, in a sentence for people. */
  what: fieldSchema,
})
export type GateSubject = z.infer<typeof gateSubjectSchema>

/** Somebody’s decision, by name and with a reason, that a thing shall not keep the story from being published. */
export const overrideSchema = gateSubjectSchema
  .extend({
    id: idSchema,
    storyId: idSchema,
    reason: fieldSchema.min(1),
    madeBy: idSchema,
    madeAt: instantSchema,
    withdrawnBy: idSchema.nullable(),
    withdrawnAt: instantSchema.nullable(),
    revision: revisionSchema,
  })
  .readonly()
export type Override = z.infer<typeof overrideSchema>
