import type { Span } from '../domain/anchor.ts'
import { changedSignals, type ChangeSignal } from './changed-signals.ts'
import { type ComparedTexts, compareTexts } from './compare-texts.ts'
import { wordsIn } from './compared-text.ts'
import { toSentenceEnd } from './grown-sentence.ts'
import { type PlacedWords, placeWords } from './place-words.ts'
import { replacedWords } from './replaced-words.ts'

/** What became of a place when the text got a new version. */
export interface CarriedPlace {
  /**
   * `unchanged`: the same words, in the same order with the rest; `moved`: the same words at another place; `text_changed`: other words stand
   * there now; `lost`: they stand nowhere. Typesetting alone (case, quotation marks, dashes, spaces) is no change of words.
   */
  readonly state: 'unchanged' | 'moved' | 'text_changed' | 'lost'
  /** The place in the new text (UTF-16 units, end exclusive); null when lost. */
  readonly span: Span | null
  /** Where it begins in the new text, or would begin if it stood there still: after what stood before it (UTF-16 units). */
  readonly near: number
  /** From 0 to 1; 1 for the same words. */
  readonly score: number
  /** What kinds of change happened inside; empty unless the words changed. */
  readonly signals: readonly ChangeSignal[]
}

/** Nothing is put on words that share less with the old ones than this: a wrong place is worse than a lost one. */
const lowestScore = 0.42

/** Finds each place of the old text (UTF-16 units, end exclusive) in the new one; answers in the order of `places`. */
export function carryOver(before: string, after: string, places: readonly Span[]): readonly CarriedPlace[] {
  const texts = compareTexts(before, after)
  return places.map((place) => carryPlace(texts, place))
}

/** Finds one place of the old text (UTF-16 units, end exclusive) in the new one. */
export function carryPlace(texts: ComparedTexts, place: Span): CarriedPlace {
  const old = wordsIn(texts.before, place)
  const placed = old.start === old.end ? null : bestPlace(texts, old)
  if (placed === null)
    return { state: 'lost', span: null, near: nearestBefore(texts, old.start), score: 0, signals: [] }
  const span = spanOf(texts, place, old, toSentenceEnd(texts, old, placed))
  const near = span.start
  const signals = changedSignals(
    texts.before.text.slice(place.start, place.end),
    texts.after.text.slice(span.start, span.end),
  )
  if (signals.length > 0)
    return { state: 'text_changed', span, near, score: Math.min(placed.score, 0.99), signals }
  const isInOrder = texts.isInOrder[old.start] === 1
  return { state: isInOrder ? 'unchanged' : 'moved', span, near, score: 1, signals }
}

/** The words by the alignment; word for word elsewhere when that is not word for word; what replaced them when none is left. */
function bestPlace({ before, after, alignment, finder }: ComparedTexts, old: Span): PlacedWords | null {
  const aligned = placeWords(before, after, alignment, old)
  if (aligned !== null && aligned.score > 0.999) return aligned
  const isSure = aligned !== null && aligned.score >= lowestScore
  const again = finder.placesOf(before, old)
  const [first] = again
  if (first !== undefined && (again.length === 1 || !isSure)) return { ...first, score: 1 }
  return isSure ? aligned : replacedWords(before, alignment, old)
}

/** The place of whole words, cut where the old place cut its first and last word if these are still the same. */
function spanOf({ before, after }: ComparedTexts, place: Span, old: Span, placed: Span): Span {
  const [start, end] = [after.starts[placed.start] ?? 0, after.ends[placed.end - 1] ?? 0]
  const isSame = (a: number, b: number) =>
    before.keys[a] === after.keys[b] &&
    (before.ends[a] ?? 0) - (before.starts[a] ?? 0) === (after.ends[b] ?? 0) - (after.starts[b] ?? 0)
  const cutBefore = isSame(old.start, placed.start) ? place.start - (before.starts[old.start] ?? 0) : 0
  const cutAfter = isSame(old.end - 1, placed.end - 1) ? (before.ends[old.end - 1] ?? 0) - place.end : 0
  return { start: start + Math.max(0, cutBefore), end: end - Math.max(0, cutAfter) }
}

/** The end of the last word before an old one that still stands; 0 when none does. */
function nearestBefore({ after, alignment }: ComparedTexts, old: number): number {
  for (let index = old - 1; index >= 0; index -= 1) {
    const target = alignment.targets[index] ?? -1
    if (target !== -1) return after.ends[target] ?? 0
  }
  return 0
}
