import type { Span } from '../domain/anchor.ts'
import type { ComparedText } from './compared-text.ts'
import { SoughtWords } from './sought-words.ts'
import { weightOfWord } from './word-weight.ts'

/** What a word that merely begins like a sought one is worth: "killing" for "killed". */
const worthOfStem = 0.6

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
    const soughtWords = new SoughtWords(sought)
    this.#text = text
    this.#wanted = soughtWords.wanted
    this.#kinds = new Int32Array(text.count).fill(-1)
    this.#worths = new Float64Array(text.count)
    this.#weights = new Float64Array(text.count)
    const rarity = this.#findSought(soughtWords)
    for (let at = 0; at < text.count; at += 1) {
      this.#weights[at] = weightOfWord(text, at) * (rarity[this.#kinds[at] ?? -1] ?? 1)
    }
    this.#soughtWeight = soughtWords.weight(rarity)
  }

  /** Notes which words of the text are sought; answers how much each sought word says, since one that stands everywhere points nowhere. */
  #findSought(sought: SoughtWords): readonly number[] {
    const counts = sought.wanted.map(() => 0)
    for (let at = 0; at < this.#text.count; at += 1) {
      const itself = sought.itself(this.#text, at)
      const kind = itself ?? sought.kin(this.#text, at)
      if (kind === null) continue
      this.#kinds[at] = kind
      this.#worths[at] = itself === null ? worthOfStem : 1
      counts[kind] = (counts[kind] ?? 0) + 1
    }
    return counts.map((count) => 1 / (1 + Math.log(Math.max(1, count))))
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
