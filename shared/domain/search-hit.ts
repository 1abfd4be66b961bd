import { z } from 'zod'
import { idSchema } from './ids.ts'

/** What a search finds. */
const searchKinds = ['article', 'claim', 'source', 'correction'] as const
export const searchKindSchema = z.enum(searchKinds)
export type SearchKind = z.infer<typeof searchKindSchema>

/** One place where all the words of a query stand. The snippet is cut into plain and found pieces. */
export const searchHitSchema = z
  .strictObject({
    kind: searchKindSchema,
    entityId: idSchema,
    /** The story it belongs to; null for sources, which belong to the library. */
    storyId: idSchema.nullable(),
    title: z.string(),
    snippet: z.array(z.strictObject({ text: z.string(), isHit: z.boolean() })).readonly(),
  })
  .readonly()
export type SearchHit = z.infer<typeof searchHitSchema>
