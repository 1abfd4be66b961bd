import type { SourceFields, SourceKind } from '../../domain/source.ts'

/**
 * What a program for references and Stet both know of a source. `author` holds the names parted by semicolons, each "Family,
 * Given" or as it is written; `publishedAt` is a day.
 */
export interface Reference extends Pick<
  SourceFields,
  'kind' | 'title' | 'url' | 'publisher' | 'author' | 'publishedAt' | 'accessedAt' | 'note'
> {
  /** In lower case, without the address of doi.org; null when none is known. */
  readonly doi: string | null
  /** Thirteen digits; null when none is known. */
  readonly isbn: string | null
}

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
