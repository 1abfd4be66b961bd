import type { SourceKind } from '../../domain/source.ts'
import { AppError } from '../../ipc/result.ts'
import { doiIn, isbnIn, isbnOf } from '../identifiers.ts'
import { linkKeyOf } from '../link.ts'
import { parseSourceLines } from '../parse-source-lines.ts'
import { readBibtex } from './bibtex.ts'
import { readCslJson } from './csl-json.ts'
import type { RawReference, Reference } from './reference.ts'
import { readRis } from './ris.ts'
import { tidyReference } from './tidy-reference.ts'

export type ReadFormat = 'csl' | 'ris' | 'bibtex' | 'lines'

/** What was read of a file or a paste of references. */
export interface ReadReferences {
  readonly format: ReadFormat
  /** Each reference once. */
  readonly references: readonly Reference[]
  /** How many entries say neither a title nor a link, or say again what another says. */
  readonly leftOut: number
}

/**
 * Reads CSL-JSON, RIS, BibTeX or a list with a link, a DOI, an ISBN or the words of a source on each line, whichever it is.
 * Throws AppError `empty` when nothing is in it, `bad_input` for a line with a link that is not kept.
 */
export function readReferences(text: string): ReadReferences {
  const { format, raw } = readAny(text.replace(/^\uFEFF/, ''))
  const tidy = raw.flatMap((one) => tidyReference(one) ?? [])
  const seen = new Set<string>()
  const references = tidy.filter((one) => {
    const keys = keysOf(one)
    const isNew = !keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
  if (references.length === 0) {
    throw new AppError('empty', 'There is no reference in this that could be read. Nothing was stored.')
  }
  return { format, references, leftOut: raw.length - references.length }
}

/** By what two references are known to be the same. Words alone count where nothing else is said. */
export function keysOf({
  url,
  doi,
  isbn,
  title,
}: Pick<Reference, 'url' | 'doi' | 'isbn' | 'title'>): readonly string[] {
  const linkKey = url === null ? null : linkKeyOf(url)
  const keys = [
    doi === null ? null : `doi ${doi}`,
    isbn === null ? null : `isbn ${isbn}`,
    linkKey === null ? null : `link ${linkKey}`,
  ].filter((key) => key !== null)
  return keys.length > 0 ? keys : [`words ${title.trim().toLowerCase()}`]
}

function readAny(text: string): { readonly format: ReadFormat; readonly raw: readonly RawReference[] } {
  if (/^\s*[[{]/.test(text)) {
    const items = readCslJson(text)
    if (items !== null) return { format: 'csl', raw: items }
  }
  if (/^\s*TY {2}-/m.test(text)) return { format: 'ris', raw: readRis(text) }
  if (/^\s*@[A-Za-z]+\s*[{(]/m.test(text)) return { format: 'bibtex', raw: readBibtex(text) }
  return { format: 'lines', raw: text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap(readLine) }
}

function readLine(line: string): readonly RawReference[] {
  const words = line.trim()
  const doi = /^(?:doi:?\s*)?(10\.\d{4,9}\/\S+)$/i.exec(words)?.[1]
  if (doi !== undefined) return [rawOf({ kind: 'peer_reviewed', title: `DOI ${doiIn(doi) ?? doi}`, doi })]
  const isbn = /^isbn(?:-1[03])?:?\s*(\S.*)$/i.exec(words)?.[1] ?? words
  const isBook = isbnOf(isbn) !== null
  if (isBook) return [rawOf({ kind: 'book', title: `ISBN ${isbnIn(isbn) ?? isbn}`, isbn })]
  return parseSourceLines(line).map(({ kind, title, url }) => rawOf({ kind, title, url: url ?? '' }))
}

function rawOf(
  said: Partial<RawReference> & { readonly kind: SourceKind; readonly title: string },
): RawReference {
  return {
    url: '',
    publisher: '',
    authors: [],
    published: '',
    accessed: '',
    doi: '',
    isbn: '',
    note: '',
    ...said,
  }
}
