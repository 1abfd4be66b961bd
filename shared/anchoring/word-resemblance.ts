import type { Span } from '../domain/anchor.ts'
import type { ComparedText } from './compared-text.ts'
import { foldTypography } from './fold-typography.ts'
import { weightOfWord } from './word-weight.ts'

/** What a word that merely begins like a sought one is worth: "killing" for "killed". */
const worthOfStem = 0.6
/** As many letters as words of one family have in common. */
const stemLength = 5

/** Says of stretches of a text how much of a sought wording they hold. The order of the words does not count. */
export class WordResemblance {
  readonly #text: ComparedText
  readonly #soughtWeight: number
  /** For each word of the text the number of the sought word that it is or is like, -1 for none. */
  readonly #kinds: Int32Array
  readonly #worths: Float64Array
  readonly #weights: Float64Array
  /** How often each sought word was asked for. */
  readonly #wanted: readonly number[]

  constructor(sought: ComparedText, text: ComparedText) {
    const { kinds, stems, wanted } = kindsOf(sought)
    this.#text = text
    this.#wanted = wanted
    this.#kinds = new Int32Array(text.count).fill(-1)
    this.#worths = new Float64Array(text.count)
    this.#weights = new Float64Array(text.count)
    const counts = wanted.map(() => 0)
    for (let at = 0; at < text.count; at += 1) {
      this.#weights[at] = weightOfWord(text, at)
      const kind = kinds.get(text.keys[at] ?? 0) ?? stems.get(stemOf(text, at) ?? '')
      if (kind === undefined) continue
      this.#kinds[at] = kind
      this.#worths[at] = kinds.has(text.keys[at] ?? 0) ? 1 : worthOfStem
      counts[kind] = (counts[kind] ?? 0) + 1
    }
    // A word that stands everywhere in the text points nowhere.
    const rarity = counts.map((count) => 1 / (1 + Math.log(Math.max(1, count))))
    for (const [at, kind] of this.#kinds.entries()) {
      if (kind !== -1) this.#weights[at] = (this.#weights[at] ?? 0) * (rarity[kind] ?? 1)
    }
    let weight = 0
    for (let at = 0; at < sought.count; at += 1) {
      weight += weightOfWord(sought, at) * (rarity[kinds.get(sought.keys[at] ?? 0) ?? -1] ?? 1)
    }
    this.#soughtWeight = weight
  }

  /**
   * The part of a stretch (half-open indices of words) that is most like the wording, with its score from 0 to 1: how much of the wording
   * it holds counts twice as much as how much of it is of the wording (van Rijsbergen's F with β² = 2).
   */
  tightest(stretch: Span): Span & { readonly score: number } {
    const worths = this.#worthsIn(stretch)
    let held = worths.reduce((sum, worth) => sum + worth, 0)
    let own = 0
    for (let at = stretch.start; at < stretch.end; at += 1) own += this.#weights[at] ?? 0
    let { start, end } = stretch
    const score = (part: number, whole: number) => (3 * part) / (2 * this.#soughtWeight + whole || 1)
    const isWorthIt = (at: number): boolean => {
      const [worth, weight] = [worths[at - stretch.start] ?? 0, this.#weights[at] ?? 0]
      if (end - start <= 1 || score(held - worth, own - weight) < score(held, own)) return false
      held -= worth
      own -= weight
      return true
    }
    if (held > 0) {
      while (isWorthIt(start)) start += 1
      while (isWorthIt(end - 1)) end -= 1
    }
    return { ...this.#withStop(stretch, { start, end }), score: Math.min(1, score(held, own)) }
  }

  /** What each word of a stretch is worth; no sought word counts more often than it was asked for, the word itself before its kin. */
  #worthsIn({ start, end }: Span): readonly number[] {
    const left = [...this.#wanted]
    const worths = new Array<number>(end - start).fill(0)
    for (const isItself of [true, false]) {
      for (let at = start; at < end; at += 1) {
        const kind = this.#kinds[at] ?? -1
        const worth = this.#worths[at] ?? 0
        if (kind === -1 || isItself !== (worth === 1) || (left[kind] ?? 0) <= 0) continue
        left[kind] = (left[kind] ?? 0) - 1
        worths[at - start] = worth * (this.#weights[at] ?? 0)
      }
    }
    return worths
  }

  /** A place that reaches up to the marks at the end of its stretch takes them in. */
  #withStop({ end: limit }: Span, { start, end }: Span): Span {
    const { starts, text } = this.#text
    const rest = text.slice(starts[end] ?? text.length, this.#text.ends[limit - 1] ?? 0)
    return { start, end: end < limit && /^[\p{P}\s]*$/u.test(rest) ? limit : end }
  }
}

interface Kinds {
  readonly kinds: ReadonlyMap<number, number>
  readonly stems: ReadonlyMap<string, number>
  readonly wanted: readonly number[]
}

function kindsOf(sought: ComparedText): Kinds {
  const kinds = new Map<number, number>()
  const stems = new Map<string, number>()
  const wanted: number[] = []
  for (let at = 0; at < sought.count; at += 1) {
    const key = sought.keys[at] ?? 0
    const kind = kinds.get(key) ?? wanted.push(0) - 1
    kinds.set(key, kind)
    wanted[kind] = (wanted[kind] ?? 0) + 1
    const stem = stemOf(sought, at)
    if (stem !== null && !stems.has(stem)) stems.set(stem, kind)
  }
  return { kinds, stems, wanted }
}

/** The first letters of a word that is long enough to be known by them; null for a shorter one. */
function stemOf({ text, starts, ends }: ComparedText, at: number): string | null {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  return end - start < stemLength ? null : foldTypography(text.slice(start, start + stemLength))
}
