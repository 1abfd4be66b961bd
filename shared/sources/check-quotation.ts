import { changedSignals } from '../anchoring/changed-signals.ts'
import type { Span } from '../domain/anchor.ts'
import { type QuotationPiece, piecesOf } from './quotation/pieces-of.ts'
import { type PlacedUnit, placeUnits, type UnitPlace } from './quotation/place-units.ts'
import { quotationUnits } from './quotation/quotation-units.ts'
import { cutsSentence } from './quotation/cuts-sentence.ts'
import { hasTwoSpeakers } from './quotation/has-two-speakers.ts'
import { movedWithin } from './quotation/moved-within.ts'
import { type SpokenWords, spokenWords } from './quotation/spoken-words.ts'

/**
 * How a quotation stands to what was said: word for word; with words left out as it shows, or at its ends; with other words;
 * with its words in another order; or not there at all.
 */
export const quotationOutcomes = ['verbatim', 'trimmed', 'altered', 'out_of_order', 'not_found'] as const
export type QuotationOutcome = (typeof quotationOutcomes)[number]

/**
 * What is other in an altered quotation. `left_out`: words are missing and no gap is shown. `two_speakers`: the source gives
 * its words to different people.
 */
export const quotationSignals = [
  'number',
  'date',
  'name',
  'negation',
  'words',
  'left_out',
  'two_speakers',
] as const
export type QuotationSignal = (typeof quotationSignals)[number]

/** A quotation beside the words of its source. */
export interface QuotationCheck {
  readonly outcome: QuotationOutcome
  /** Never empty for an altered quotation; empty for the others but one out of order, which may be altered as well. */
  readonly signals: readonly QuotationSignal[]
  /** The quoted words with what the source has instead; empty when nothing was found. */
  readonly pieces: readonly QuotationPiece[]
  /** Where in the source it stands, UTF-16 units, end exclusive; null when it was not found. */
  readonly passage: Span | null
}

const nowhere: QuotationCheck = { outcome: 'not_found', signals: [], pieces: [], passage: null }

/**
 * Compares what a claim quotes with the words of a source: an excerpt, a transcript or a page. `words` are those of the claim;
 * what stands in quotation marks is quoted, and all of them where there are no marks. Case, typography, punctuation, sounds
 * between words, stutters, time stamps and names of speakers never count. Takes time near-linear to the length of the source.
 */
export function checkQuotation(words: string, source: string): QuotationCheck {
  const units = quotationUnits(words)
  if (units.length === 0) return nowhere
  const spoken = spokenWords(source)
  const placed = placeUnits(units, spoken)
  const found = placed.flatMap(({ place }) => place ?? [])
  const [first] = found
  if (first === undefined) return nowhere
  const isInOrder = found.every((one, index) => one.span.start >= (found[index - 1]?.span.end ?? 0))
  const isMoved = !isInOrder || found.some(movedWithin(spoken))
  const signals = signalsOf(placed, spoken, isInOrder)
  return {
    outcome: outcomeOf(isMoved, signals, found, spoken),
    signals,
    pieces: piecesOf(placed, spoken),
    passage: passageOf(found, spoken, signals.includes('two_speakers')),
  }
}

function outcomeOf(
  isMoved: boolean,
  signals: readonly QuotationSignal[],
  found: readonly PlacedUnit[],
  spoken: SpokenWords,
): QuotationOutcome {
  if (isMoved) return 'out_of_order'
  if (signals.length > 0) return 'altered'
  const hasGap = found.some(({ unit, span }, index) => {
    const isApart = index > 0 && span.start > (found[index - 1]?.span.end ?? 0)
    return unit.gap !== '' || unit.gapAfter !== '' || isApart
  })
  return hasGap || cutsSentence(found, spoken) ? 'trimmed' : 'verbatim'
}

function signalsOf(
  placed: readonly UnitPlace[],
  spoken: SpokenWords,
  isInOrder: boolean,
): readonly QuotationSignal[] {
  const signals = new Set<QuotationSignal>()
  let before: Span | null = null
  for (const { unit, place } of placed) {
    if (place === null) {
      signals.add('words')
      continue
    }
    const isGap = before !== null && place.span.start > before.end
    if (isInOrder && isGap && unit.join === 'silent') signals.add('left_out')
    for (const signal of signalsWithin(place, spoken)) signals.add(signal)
    before = place.span
  }
  if (hasTwoSpeakers(placed, spoken)) signals.add('two_speakers')
  return [...signals]
}

/** What differs in a stretch that is not there word for word. */
function signalsWithin({ unit, span, near }: PlacedUnit, spoken: SpokenWords): readonly QuotationSignal[] {
  if (near === null) return []
  const { links } = near
  const linked = new Set(links)
  const gone: string[] = []
  for (let at = span.start; at < span.end; at += 1) if (!linked.has(at)) gone.push(wordAt(spoken, at))
  const come = links.flatMap((link, index) => (link < 0 ? [wordAt(unit.words, index)] : []))
  if (gone.length === 0 && come.length === 0) return []
  const signals = changedSignals(inFull(gone), inFull(come))
  // The same words in another order.
  if (signals.length === 0) return ['words']
  const isOnlyLeftOut = come.length === 0
  return signals.flatMap((signal) => {
    if (signal === 'quotation_marks' || signal === 'paragraph') return []
    return signal === 'words' && isOnlyLeftOut ? ['left_out'] : [signal]
  })
}

/** Words behind others, so that none begins a sentence. "Doesn't" and "does not" deny the same. */
function inFull(words: readonly string[]): string {
  const written = words.map((word) => {
    return word
      .replace(/^cannot$/i, 'can not')
      .replace(/^(?:wo|sha)n['’]t$/i, 'will not')
      .replace(/n['’]t$/i, ' not')
  })
  return `: x ${written.join(' ')}`
}

/** A word as written; in small letters where a sentence begins, since its capital says nothing there. */
function wordAt({ text, starts, ends }: SpokenWords, index: number): string {
  const start = starts[index] ?? 0
  const word = text.slice(start, ends[index])
  return /(?:^|[.?!:\n])[\s"'“‘>-]*$/u.test(text.slice(Math.max(0, start - 6), start))
    ? word.toLowerCase()
    : word
}

/** The passage begins with the name of its speaker where it is of two: an excerpt without it would hide that. */
function passageOf(found: readonly PlacedUnit[], spoken: SpokenWords, isOfTwo: boolean): Span {
  const first = Math.min(...found.map(({ span }) => span.start))
  const last = Math.max(...found.map(({ span }) => span.end))
  const start = spoken.starts[first] ?? 0
  const named = isOfTwo ? spoken.turns.findLast((turn) => turn.start <= start)?.start : undefined
  return { start: named ?? start, end: spoken.ends[last - 1] ?? 0 }
}
