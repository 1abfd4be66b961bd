import { z } from 'zod'
import { idSchema, instantSchema, revisionSchema } from './ids.ts'
import { searchFilterSchema } from './search-filter.ts'

/** What a person may say of a saved view. */
export const savedViewFieldsSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  filter: searchFilterSchema,
})
export type SavedViewFields = z.infer<typeof savedViewFieldsSchema>

/** A search with its filters, kept under a name for everybody at the desk. */
export const savedViewSchema = savedViewFieldsSchema
  .extend({
    id: idSchema,
    createdBy: idSchema.nullable(),
    createdAt: instantSchema,
    revision: revisionSchema,
  })
  .readonly()
export type SavedView = z.infer<typeof savedViewSchema>
