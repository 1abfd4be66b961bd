import { z } from 'zod'
import { idSchema, instantSchema } from './ids.ts'

/** What Stet may ask of two sources: whether they are one, and whether one draws on the other. */
const pairQuestions = ['same_source', 'draws_on_other'] as const
export const pairQuestionSchema = z.enum(pairQuestions)

/** That a person has turned a proposal about two sources down, so that it is not made again. `sourceId` sorts first. */
export const sourcePairSchema = z
  .strictObject({
    id: idSchema,
    sourceId: idSchema,
    otherId: idSchema,
    question: pairQuestionSchema,
    answer: z.literal('no'),
    decidedBy: idSchema.nullable(),
    decidedAt: instantSchema,
  })
  .readonly()
export type SourcePair = z.infer<typeof sourcePairSchema>
