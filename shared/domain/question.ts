import { z } from 'zod'
import { fieldSchema, idSchema, instantSchema, longestField, revisionSchema } from './ids.ts'
import { contactChannelSchema } from './source.ts'

/** The words of a question: never empty. */
export const questionTextSchema = z.string().trim().min(1).max(longestField)

/**
 * What was asked of a contact about one claim, over which channel. It is open until `answeredAt` says when the
 * answer came; `answer` is empty until then.
 */
export const questionSchema = z
  .strictObject({
    id: idSchema,
    storyId: idSchema,
    claimId: idSchema,
    sourceId: idSchema,
    text: fieldSchema,
    channel: contactChannelSchema,
    askedBy: idSchema.nullable(),
    askedAt: instantSchema,
    answer: fieldSchema,
    answeredAt: instantSchema.nullable(),
    revision: revisionSchema,
  })
  .readonly()
export type Question = z.infer<typeof questionSchema>

/** An open question as a list of the whole library shows it: what is asked, of whom, about which words. */
export const openQuestionSchema = z
  .strictObject({
    question: questionSchema,
    claimNumber: z.int().positive(),
    /** The words of the claim's first place in the current text; empty when it has none there. */
    claimWords: z.string(),
    storyHeadline: z.string(),
    sourceTitle: z.string(),
    sourceUrl: z.string().nullable(),
    sourceIsConfidential: z.boolean(),
  })
  .readonly()
export type OpenQuestion = z.infer<typeof openQuestionSchema>
