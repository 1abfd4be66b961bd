import { z } from 'zod'
import { idSchema } from './ids.ts'

/** What became of an anchor when its words were looked for in a newer version. */
const anchorStates = ['unchanged', 'moved', 'text_changed', 'lost', 'confirmed_by_person'] as const
const anchorStateSchema = z.enum(anchorStates)

/** A quote with 32 UTF-16 units of context on each side and its position (UTF-16 units, end exclusive). */
export const quoteFields = {
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
}

/**
 * A place in a version's text, after the W3C Web Annotation selectors: the quote with 32 UTF-16 units of
 * context on each side, and its position (UTF-16 units, end exclusive). `score` is 1 for an exact place.
 */
export const anchorSchema = z
  .strictObject({
    id: idSchema,
    claimId: idSchema,
    versionId: idSchema,
    ...quoteFields,
    state: anchorStateSchema,
    score: z.number().min(0).max(1),
  })
  .readonly()
export type Anchor = z.infer<typeof anchorSchema>

/** A stretch of text: UTF-16 units, end exclusive, never empty. */
export const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.start < span.end, 'A span has at least one character.')
  .readonly()
export type Span = z.infer<typeof spanSchema>
