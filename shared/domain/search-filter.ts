import { z } from 'zod'
import { findingSchema, workflowSchema } from './claim-status.ts'
import { claimTypeSchema } from './claim-type.ts'
import { idSchema, instantSchema } from './ids.ts'

/**
 * Which claims of the library are wanted. Every part has to hold; an empty list, empty words and null let all
 * claims through. Within a list, any one is enough.
 */
export const searchFilterSchema = z
  .strictObject({
    /** All of them have to stand in the claim's words, its note, its wording or what its sources say. */
    words: z.string().max(500),
    types: z.array(claimTypeSchema).max(100).readonly(),
    findings: z.array(findingSchema).max(100).readonly(),
    workflows: z.array(workflowSchema).max(100).readonly(),
    /** A source that is evidence for the claim or was asked about it. */
    sourceId: idSchema.nullable(),
    /** Who has to do with it: assigned, found, signed off or read second. */
    personId: idSchema.nullable(),
    /** Last changed at this instant or later. */
    from: instantSchema.nullable(),
    /** Last changed before this instant. */
    to: instantSchema.nullable(),
    storyId: idSchema.nullable(),
  })
  .readonly()
export type SearchFilter = z.infer<typeof searchFilterSchema>

/** The filter that lets every claim through. */
export const everyClaim: SearchFilter = {
  words: '',
  types: [],
  findings: [],
  workflows: [],
  sourceId: null,
  personId: null,
  from: null,
  to: null,
  storyId: null,
}
