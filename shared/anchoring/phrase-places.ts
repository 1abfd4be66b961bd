/** The value for a phrase that stands more than once in a text. */
const several = -2
/** The value for a phrase that stands nowhere in a text. */
const nowhere = -1

/** A phrase has three numbers side by side: its own, its place in the old text, its place in the new. */
const width = 3

/**
 * Where phrases of an old text stand in it and in a new one, by their numbers: a hash table in one flat array, since a text has as
 * many phrases as words, and each look at the memory of a large one is what it costs.
 */
export class PhrasePlaces {
  readonly #slots: Int32Array
  readonly #mask: number
  /** How many more phrases find a slot. */
  #room: number

  /** Room for at least `count` phrases of the old text; what comes beyond is not taken in. */
  constructor(count: number) {
    let size = 16
    while (size < count * 2) size *= 2
    this.#slots = new Int32Array(size * width).fill(nowhere)
    this.#mask = size - 1
    this.#room = size >>> 1
  }

  addOld(phrase: number, place: number): void {
    const slot = this.#slotOf(phrase)
    const isNew = this.#slots[slot + 1] === nowhere
    if (isNew && this.#room === 0) return
    if (isNew) this.#room -= 1
    this.#slots[slot] = phrase
    this.#slots[slot + 1] = isNew ? place : several
  }

  /** Says where a phrase stands in the new text, which matters for a phrase of the old text alone. */
  addNew(phrase: number, place: number): void {
    const slot = this.#slotOf(phrase)
    if (this.#slots[slot + 1] === nowhere) return
    this.#slots[slot + 2] = this.#slots[slot + 2] === nowhere ? place : several
  }

  /** For each word of the new text, where the phrase that begins with it stands in the old one, if it stands once in both; else -1. */
  pairs(count: number): Int32Array {
    const origins = new Int32Array(count).fill(nowhere)
    for (let slot = 0; slot < this.#slots.length; slot += width) {
      const [at, target] = [this.#slots[slot + 1] ?? nowhere, this.#slots[slot + 2] ?? nowhere]
      if (at >= 0 && target >= 0) origins[target] = at
    }
    return origins
  }

  #slotOf(phrase: number): number {
    let slot = (phrase ^ (phrase >>> 16)) & this.#mask
    while (this.#slots[slot * width + 1] !== nowhere && this.#slots[slot * width] !== phrase)
      slot = (slot + 1) & this.#mask
    return slot * width
  }
}
