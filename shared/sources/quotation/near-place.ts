import type { Span } from '../../domain/anchor.ts'
import type { SpokenWords } from './spoken-words.ts'
import type { WordPlaces } from './exact-places.ts'

/** Which word of a quotation is which word of the source: an index for each, -1 where it has none. */
export interface NearPlace {
  readonly links: readonly number[]
  /** From the first to the last word of the source that is linked, end exclusive, with what stands there for words beyond. */
  readonly span: Span
  /** How much of the quotation is linked, from 0 to 1, rare words for more than common ones. */
  readonly score: number
}

/**
 * The stretch of the source that comes nearest to some words, within `range` of its words; null when no word of them stands
 * there. A window goes over the source once, so the time grows with the source and with what lies in the best window.
 */
export function nearPlace(
  words: readonly string[],
  source: SpokenWords,
  places: WordPlaces,
  range: Span,
): NearPlace | null {
  const weights = new Map(words.map((key) => [key, weightOf(places.get(key)?.length ?? 0)]))
  const window = bestWindow(words, source, weights, range)
  return window === null ? null : align(words, source, weights, window)
}

/** Common words say little about where somebody was quoted from. */
function weightOf(count: number): number {
  return 1 / (1 + Math.log2(1 + Math.max(1, count)))
}

function bestWindow(
  words: readonly string[],
  source: SpokenWords,
  weights: ReadonlyMap<string, number>,
  range: Span,
): Span | null {
  const size = Math.ceil(words.length * 1.25) + 2
  const wanted = new Map<string, number>()
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1)
  let weight = 0
  let best = 0
  let bestStart = -1
  for (let at = range.start; at < range.end; at += 1) {
    weight += take(source.keys[at] ?? '', wanted, weights)
    const leaves = at - size
    if (leaves >= range.start) weight -= give(source.keys[leaves] ?? '', wanted, weights)
    if (weight > best + 1e-9) [best, bestStart] = [weight, Math.max(range.start, at - size + 1)]
  }
  if (bestStart < 0) return null
  const margin = Math.ceil(words.length / 2) + 6
  return {
    start: Math.max(range.start, bestStart - margin),
    end: Math.min(range.end, bestStart + size + margin),
  }
}

/** A word enters the window: what it is worth when it is still wanted. */
function take(key: string, wanted: Map<string, number>, weights: ReadonlyMap<string, number>): number {
  const left = wanted.get(key)
  if (left === undefined) return 0
  wanted.set(key, left - 1)
  return left > 0 ? (weights.get(key) ?? 0) : 0
}

function give(key: string, wanted: Map<string, number>, weights: ReadonlyMap<string, number>): number {
  const left = wanted.get(key)
  if (left === undefined) return 0
  wanted.set(key, left + 1)
  return left >= 0 ? (weights.get(key) ?? 0) : 0
}

/** Words that follow one another in both belong together, so that a stray "the" is not taken from far away. */
const togetherBonus = 0.6
/** What a word of the source that is passed over costs: of two equal words the nearer one is meant. */
const costOfGap = 0.02

function align(
  words: readonly string[],
  source: SpokenWords,
  weights: ReadonlyMap<string, number>,
  window: Span,
): NearPlace | null {
  const width = window.end - window.start + 1
  const linked = new Float64Array((words.length + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const best = new Float64Array((words.length + 1) * width)
  for (let row = words.length - 1; row >= 0; row -= 1) {
    for (let column = width - 2; column >= 0; column -= 1) {
      const at = row * width + column
      if (words[row] === source.keys[window.start + column]) {
        const next = Math.max(best[at + width + 1] ?? 0, (linked[at + width + 1] ?? 0) + togetherBonus)
        linked[at] = (weights.get(words[row] ?? '') ?? 0) + next
      }
      best[at] = Math.max(0, linked[at] ?? 0, best[at + width] ?? 0, (best[at + 1] ?? 0) - costOfGap)
    }
  }
  const links = linksOf({ linked, best, width, rows: words.length }).map((column) =>
    column < 0 ? -1 : window.start + column,
  )
  return placeOf(words, source, links, weights)
}

/** What can be linked at most from each pair of places on: rows are words of the quotation, columns words of the window. */
interface Table {
  readonly linked: Float64Array
  readonly best: Float64Array
  readonly width: number
  readonly rows: number
}

/** Follows the table from its best start: for each row the column that it is linked to, or -1. */
function linksOf({ linked, best, width, rows }: Table): number[] {
  const links = new Array<number>(rows).fill(-1)
  let isTogether = false
  for (let row = 0, column = startOf(best, width); row < rows && column < width - 1;) {
    const at = row * width + column
    const most = best[at] ?? 0
    if (isTogether || (most > 0 && (linked[at] ?? 0) >= most)) {
      links[row] = column
      isTogether = (linked[at + width + 1] ?? 0) + togetherBonus > (best[at + width + 1] ?? 0)
      row += 1
      column += 1
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0) - costOfGap) row += 1
    else column += 1
  }
  return links
}

/** The column of the first row from which the most can be linked. */
function startOf(best: Float64Array, width: number): number {
  let start = 0
  for (let column = 1; column < width; column += 1)
    if ((best[column] ?? 0) > (best[start] ?? 0)) start = column
  return start
}

/** Null when nothing is linked, or when what is linked stands too far apart to be meant. */
function placeOf(
  words: readonly string[],
  source: SpokenWords,
  links: readonly number[],
  weights: ReadonlyMap<string, number>,
): NearPlace | null {
  let found = 0
  let all = 0
  for (const [index, word] of words.entries()) {
    const weight = weights.get(word) ?? 0
    all += weight
    if ((links[index] ?? -1) >= 0) found += weight
  }
  const places = links.filter((place) => place >= 0)
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return null
  const density = places.length / (last + 1 - first)
  if (density < (words.length < fewWords ? leastDensityOfFew : leastDensity)) return null
  const before = links.findIndex((place) => place >= 0)
  const after = links.length - 1 - links.findLastIndex((place) => place >= 0)
  const span = { start: reach(source, first, -1, before), end: reach(source, last, 1, after) + 1 }
  return { links, span, score: found / all }
}

/** Few words are believed only when hardly any other stands between them. */
const fewWords = 6
const leastDensityOfFew = 0.5
const leastDensity = 0.25

/** The word of the source that is `count` words away, or the last one before its sentence begins or ends. */
function reach({ text, starts, ends, keys }: SpokenWords, from: number, step: 1 | -1, count: number): number {
  let at = from
  for (let left = count; left > 0; left -= 1) {
    const next = at + step
    if (next < 0 || next >= keys.length) break
    const between = text.slice(ends[Math.min(at, next)], starts[Math.max(at, next)])
    if (/[.?!;:\n]/.test(between.replace(/\n(?!\s*\n)/g, ' '))) break
    at = next
  }
  return at
}
