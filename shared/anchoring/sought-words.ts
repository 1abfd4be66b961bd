import type { ComparedText } from './compared-text.ts'
import { foldTypography } from './fold-typography.ts'
import { weightOfWord } from './word-weight.ts'

/** As many letters as words of one family have in common. */
const stemLength = 5

/** The different words of a wording, numbered. */
export class SoughtWords {
  /** How often each is asked for. */
  readonly wanted: number[] = []
  readonly #wording: ComparedText
  readonly #kinds = new Map<number, number>()
  readonly #stems = new Map<string, number>()

  constructor(wording: ComparedText) {
    this.#wording = wording
    for (let at = 0; at < wording.count; at += 1) {
      const key = wording.keys[at] ?? 0
      const kind = this.#kinds.get(key) ?? this.wanted.push(0) - 1
      this.#kinds.set(key, kind)
      this.wanted[kind] = (this.wanted[kind] ?? 0) + 1
      const stem = stemOf(wording, at)
      if (stem !== null && !this.#stems.has(stem)) this.#stems.set(stem, kind)
    }
  }

  /** The number of the sought word that stands at an index of a text; null for another word. */
  itself(text: ComparedText, at: number): number | null {
    return this.#kinds.get(text.keys[at] ?? 0) ?? null
  }

  /** The number of the sought word that begins like the word at an index of a text; null when none does. */
  kin(text: ComparedText, at: number): number | null {
    const stem = stemOf(text, at)
    return stem === null ? null : (this.#stems.get(stem) ?? null)
  }

  /** What the whole wording weighs when each of its different words counts as much as `rarity` says. */
  weight(rarity: readonly number[]): number {
    let weight = 0
    for (let at = 0; at < this.#wording.count; at += 1) {
      weight += weightOfWord(this.#wording, at) * (rarity[this.itself(this.#wording, at) ?? -1] ?? 1)
    }
    return weight
  }
}

/** The first letters of a word that is long enough to be known by them; null for a shorter one. */
function stemOf({ text, starts, ends }: ComparedText, at: number): string | null {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  return end - start < stemLength ? null : foldTypography(text.slice(start, start + stemLength))
}
