import type { z } from 'zod'
import { type SourceKind, sourceFieldsSchema } from '../../domain/source.ts'

/**
 * What a program for references and Stet both know of a source. `author` holds the names parted by semicolons, each "Family,
 * Given" or as it is written; `publishedAt` is a day.
 */
export const referenceSchema = sourceFieldsSchema.pick({
  kind: true,
  title: true,
  url: true,
  publisher: true,
  author: true,
  publishedAt: true,
  accessedAt: true,
  note: true,
  doi: true,
  isbn: true,
})
export type Reference = Readonly<z.infer<typeof referenceSchema>>

/** What one entry of a file says, before it is tidied. Empty strings stand for what it does not say. */
export interface RawReference {
  readonly kind: SourceKind | null
  readonly title: string
  readonly url: string
  readonly publisher: string
  readonly authors: readonly string[]
  /** As written: "2023-10-10", "2023/10/10/", "2019". */
  readonly published: string
  readonly accessed: string
  readonly doi: string
  readonly isbn: string
  readonly note: string
}
