import { z } from 'zod'
import { quoteFields } from './anchor.ts'
import { fieldSchema, idSchema, instantSchema } from './ids.ts'

/** What was turned down: the proposal of a claim, or a copy note. */
export const dismissalSubjectSchema = z.enum(['claim', 'note'])
export type DismissalSubject = z.infer<typeof dismissalSubjectSchema>

/** Which rule spoke: a claim's type, or the name of a copy-note rule. */
export const dismissedRuleSchema = z.string().min(1).max(64)

/**
 * Somebody has turned down what a rule said of these words of a version, so that it is not said again. A copy
 * note always has its reason; for a proposed claim it may be empty.
 */
export const dismissalSchema = z
  .strictObject({
    id: idSchema,
    storyId: idSchema,
    versionId: idSchema,
    subject: dismissalSubjectSchema,
    rule: dismissedRuleSchema,
    ...quoteFields,
    reason: fieldSchema,
    dismissedBy: idSchema.nullable(),
    dismissedAt: instantSchema,
  })
  .readonly()
export type Dismissal = z.infer<typeof dismissalSchema>
