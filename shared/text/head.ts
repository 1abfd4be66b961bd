import { boilerplateReason } from './boilerplate.ts'
import { readByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { readDateLine } from './date-line.ts'
import { findHeadline, isHeadMatter } from './headline.ts'
import { looksLikeName } from './names.ts'
import { foldForComparing } from './normalise.ts'
import type { PageFacts, Piece, Placement } from './piece.ts'
import { roughWordCount } from './words.ts'

/** What was recognised above the first paragraph of prose. Placements are by index of the piece. */
export interface Head {
  readonly placements: ReadonlyMap<number, Placement>
  /** The headline when the page names one that stands nowhere in its text. */
  readonly missingHeadline: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
}

/** Reads the head of a page: headline, dek, byline and date line, down to the first paragraph of prose. */
export function readHead(pieces: readonly Piece[], facts: PageFacts): Head {
  const headline = findHeadline(pieces, facts.headline)
  const reader = new HeadReader(pieces, facts, headline)
  for (const [index, piece] of pieces.entries()) {
    if (index !== headline && !reader.read(piece, index)) break
  }
  return reader.finish()
}

/** More lines than this about which nothing is known are no head any more: short paragraphs of the body. */
const longestHead = 3

class HeadReader {
  readonly #pieces: readonly Piece[]
  readonly #facts: PageFacts
  readonly #headline: number
  readonly #placements = new Map<number, Placement>()
  /** Lines since the headline about which nothing is known yet. */
  #waiting: number[] = []
  #hasDek = false
  #byline: string | null = null
  #published: string | null = null
  #updated: string | null = null

  constructor(pieces: readonly Piece[], facts: PageFacts, headline: number | null) {
    this.#pieces = pieces
    this.#facts = facts
    this.#headline = headline ?? -1
    if (headline !== null) this.#placements.set(headline, { block: 'headline' })
  }

  /** Reads one piece; false when the body has begun. */
  read(piece: Piece, index: number): boolean {
    const isAboveHeadline = index < this.#headline
    if (!isAboveHeadline && !this.#hasDek && this.#isDek(piece)) {
      this.#setDek(index)
      return true
    }
    if (!isAboveHeadline && isProse(piece)) return false
    const isKnown = this.#readByline(piece, index) || this.#readDate(piece, index)
    if (isKnown || piece.outside !== null) return true
    const reason = boilerplateReason(piece.text)
    if (isAboveHeadline) this.#placements.set(index, { aside: reason ?? 'navigation' })
    else if (piece.kind === 'paragraph' && reason === null) this.#waiting.push(index)
    return this.#waiting.length <= longestHead
  }

  finish(): Head {
    return {
      placements: this.#placements,
      missingHeadline: this.#headline < 0 ? this.#facts.headline : null,
      byline: this.#byline,
      publishedAt: this.#published ?? this.#updated,
    }
  }

  #readByline(piece: Piece, index: number): boolean {
    const date = readDateLine(piece.text)
    const isMarked = piece.role === 'byline'
    const names = readByline(piece.text) ?? (isMarked && looksLikeName(piece.text) ? piece.text.trim() : null)
    if (names === null && !(isMarked && date === null && isShortLine(piece.text))) return false
    this.#byline ??= names
    this.#published ??= date?.published ?? null
    this.#placements.set(index, { aside: 'byline' })
    this.#adoptDek()
    return true
  }

  #readDate(piece: Piece, index: number): boolean {
    const date = readDateLine(piece.text)
    if (date === null) return false
    this.#published ??= date.published
    this.#updated ??= date.updated
    this.#placements.set(index, { aside: 'date_line' })
    this.#adoptDek()
    return true
  }

  /** The one line between headline and byline is the dek. */
  #adoptDek(): void {
    const [candidate, another] = this.#waiting
    this.#waiting = []
    if (candidate === undefined || another !== undefined || this.#hasDek) return
    if (roughWordCount(this.#pieces[candidate]?.text ?? '') >= 4) this.#setDek(candidate)
  }

  #setDek(index: number): void {
    this.#hasDek = true
    this.#placements.set(index, { block: 'dek' })
  }

  /** Marked as the dek, or outside the body with the words that the page gives as its description. */
  #isDek(piece: Piece): boolean {
    const words = roughWordCount(piece.text)
    if (words > 80 || words < 4 || boilerplateReason(piece.text) !== null) return false
    if (piece.outside !== null && piece.outside !== 'navigation') return false
    if (piece.role === 'dek') return true
    // A description that repeats the first paragraph of the body is the work of a program: no dek.
    const described = this.#facts.dek
    return (
      described !== null &&
      piece.outside !== null &&
      foldForComparing(piece.text) === foldForComparing(described)
    )
  }
}

/** The first paragraph of the body ends the head. Deks are whole sentences too, hence the length. */
function isProse(piece: Piece): boolean {
  if (piece.outside !== null || boilerplateReason(piece.text) !== null) return false
  if (piece.kind === 'list_item' || piece.kind === 'quote') return true
  if (isHeadMatter(piece.text) || isCaption(piece.text)) return false
  return piece.kind === 'subheading' || (piece.kind === 'paragraph' && roughWordCount(piece.text) > 45)
}

function isShortLine(text: string): boolean {
  return roughWordCount(text) <= 10 && !/[.!?]$/.test(text.trim())
}
