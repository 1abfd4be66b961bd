import { z } from 'zod'
import { type ArticleDraft, articleDraftSchema } from '../domain/article.ts'
import { entityChangeSchema } from '../domain/entity-change.ts'
import { idSchema, revisionSchema } from '../domain/ids.ts'

/** The input of a channel that needs nothing, and the answer of one that has nothing to tell. */
export const nothing = z.strictObject({})
export const done = z.strictObject({})

/** A row as the person saw it: a write against an older revision is refused with both sides shown. */
export const target = z.strictObject({ id: idSchema, revision: revisionSchema })

const article: z.ZodType<ArticleDraft> = articleDraftSchema

/** An article that was read and waits for the person's yes. `importId` stands for its original bytes. */
export const readArticle = z.strictObject({
  importId: idSchema,
  fileName: z.string().nullable(),
  draft: article,
})

/**
 * The story at whose desk a library row was changed, so that undo there finds it; null when it was changed
 * on a screen of the library.
 */
export const atDeskOf = { atDeskOf: idSchema.nullable() }

/** What a write left behind: the event's number and each entity it touched, ready to be put into a store. */
export const written = z.strictObject({
  seq: z.int().positive(),
  changes: z.array(entityChangeSchema).readonly(),
})
