import { boilerplateReason } from './boilerplate.ts'
import { readByline } from './byline.ts'
import { readDateLine } from './date-line.ts'
import { foldForComparing } from './normalise.ts'
import type { Piece } from './piece.ts'
import { isUpdateNote } from './update-note.ts'
import { roughWordCount } from './words.ts'

/** A headline is rarely longer, in words. */
const longestHeadline = 30

/**
 * The index of the headline among the pieces: the one the page names (`named`), else its first main heading, else
 * a first line that looks like one. Null when there is none.
 */
export function findHeadline(pieces: readonly Piece[], named: string | null): number | null {
  return named === null ? findUnnamed(pieces) : findNamed(pieces, foldForComparing(named))
}

function findNamed(pieces: readonly Piece[], wanted: string): number | null {
  const isSame = (piece: Piece): boolean => foldForComparing(piece.text) === wanted
  const isHeading = (piece: Piece): boolean => piece.kind === 'headline'
  const tests: readonly ((piece: Piece) => boolean)[] = [
    (piece) => isHeading(piece) && isSame(piece),
    (piece) => piece.outside === null && isSame(piece),
    (piece) => isHeading(piece) && isSimilar(foldForComparing(piece.text), wanted),
    isSame,
  ]
  for (const test of tests) {
    const index = pieces.findIndex(test)
    if (index >= 0) return index
  }
  // What the page shows as its one heading is its headline, whatever its program says elsewhere.
  const headings = pieces.flatMap((piece, index) => (isHeading(piece) ? [index] : []))
  return headings.length === 1 ? (headings[0] ?? null) : null
}

function findUnnamed(pieces: readonly Piece[]): number | null {
  const heading = pieces.findIndex((piece) => piece.kind === 'headline' && roughWordCount(piece.text) > 0)
  if (heading >= 0) return heading
  const first = pieces.findIndex(
    ({ text, outside }) => outside === null && boilerplateReason(text) === null && !isHeadMatter(text),
  )
  const piece = pieces[first]
  return piece !== undefined && looksLikeHeadline(piece) ? first : null
}

/** The headline on the page and the one in its facts often differ by a word or a site's name. */
function isSimilar(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) >= 12 && (a.includes(b) || b.includes(a))) return true
  const words = new Set(b.match(/[\p{L}\p{N}]+/gu) ?? [])
  const own = a.match(/[\p{L}\p{N}]+/gu) ?? []
  const shared = own.filter((word) => words.has(word)).length
  return shared >= 3 && shared / Math.max(own.length, words.size) >= 0.5
}

/** A byline, a date line or a note: what may stand above the body and is no part of its prose. */
export function isHeadMatter(text: string): boolean {
  return readByline(text) !== null || readDateLine(text) !== null || isUpdateNote(text, false)
}

function looksLikeHeadline(piece: Piece): boolean {
  if (piece.kind !== 'paragraph' && piece.kind !== 'subheading') return false
  const text = piece.text.trim()
  if (text.includes('\n') || text.length > 220 || roughWordCount(text) > longestHeadline) return false
  const withoutInitials = text.replace(/(?:\b\p{Lu}\.)+$/u, '')
  return /[\p{L}\p{N}]/u.test(text) && !/[.。।։؟]["'”’»)]?$/u.test(withoutInitials)
}
