import type { Span } from '../../domain/anchor.ts'
import type { PlacedUnit, UnitPlace } from './place-units.ts'
import type { SpokenWords } from './spoken-words.ts'

/** A run of words: in the quotation as in the source, in the source alone, or in the quotation alone. */
export interface QuotationPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Of what was left out, not more than so many words are shown from each side. */
const shownOfGap = 12

/** The quotation as it stands in the article, with what its source has instead, in the order of the quotation. */
export function piecesOf(placed: readonly UnitPlace[], source: SpokenWords): readonly QuotationPiece[] {
  const writer = new PieceWriter()
  let before: Span | null = null
  for (const [index, { unit, place }] of placed.entries()) {
    if (unit.gap !== '') writer.add('same', unit.gap)
    else if (index > 0 && unit.join === 'declared') writer.add('same', '…')
    const end: number | null = before === null || unit.join === 'declared' ? null : before.end
    if (end !== null && place !== null && place.span.start > end) {
      writer.add('removed', shortened(source, end, place.span.start))
    }
    if (place === null) writer.add('added', unit.words.text.trim())
    else addUnit(writer, place, source)
    before = place?.span ?? before
    if (unit.gapAfter !== '') writer.add('same', unit.gapAfter)
  }
  return writer.pieces
}

function addUnit(writer: PieceWriter, { unit, span, near }: PlacedUnit, source: SpokenWords): void {
  if (near === null) {
    writer.add('same', unit.words.text.trim())
    return
  }
  let at = span.start
  let added: number | null = null
  const { links } = near
  const closeAdded = (end: number) => {
    if (added !== null) writer.add('added', wordsOf(unit.words, added, end))
    added = null
  }
  for (const [index, link] of links.entries()) {
    if (link < 0) {
      added ??= index
      continue
    }
    if (link > at) writer.add('removed', shortened(source, at, link))
    closeAdded(index)
    writer.add('same', wordsOf(unit.words, index, index + 1))
    at = link + 1
  }
  if (span.end > at) writer.add('removed', shortened(source, at, span.end))
  closeAdded(links.length)
}

/** Words of the quotation with the marks that stand at the first and the last of them. */
function wordsOf({ text, starts, ends }: SpokenWords, from: number, to: number): string {
  const start = starts[from] ?? 0
  const next = starts[to] ?? text.length
  const end = ends[to - 1] ?? start
  const before = text.slice(ends[from - 1] ?? 0, start)
  // A mark between two words without a space belongs to the one before.
  const opening = from === 0 || /\s/.test(before) ? before.replace(/^[^]*\s/, '') : ''
  return `${opening}${text.slice(start, end)}${text
    .slice(end, next)
    .trimEnd()
    .replace(/\s[\s\S]*$/, '')}`
}

function shortened(source: SpokenWords, from: number, to: number): string {
  if (to - from <= 2 * shownOfGap) return spoken(source, from, to)
  const left = to - from - 2 * shownOfGap
  return `${spoken(source, from, from + shownOfGap)} … ${String(left)} more words … ${spoken(source, to - shownOfGap, to)}`
}

/** Words of the source, without what is not spoken between them. */
function spoken({ text, starts, ends }: SpokenWords, from: number, to: number): string {
  const words: string[] = []
  for (let at = from; at < to; at += 1) words.push(text.slice(starts[at], ends[at]))
  return words.join(' ')
}

class PieceWriter {
  readonly #pieces: QuotationPiece[] = []

  /** Each run but the first is parted from the one before by a space. */
  add(kind: QuotationPiece['kind'], text: string): void {
    if (text === '') return
    const last = this.#pieces.at(-1)
    if (last?.kind === kind) this.#pieces[this.#pieces.length - 1] = { kind, text: `${last.text} ${text}` }
    else if (last === undefined) this.#pieces.push({ kind, text })
    else if (kind === 'same') this.#pieces.push({ kind, text: ` ${text}` })
    else {
      if (last.kind === 'same')
        this.#pieces[this.#pieces.length - 1] = { kind: 'same', text: `${last.text} ` }
      this.#pieces.push({ kind, text })
    }
  }

  get pieces(): readonly QuotationPiece[] {
    return this.#pieces
  }
}
