/** Where phrases stand, by their numbers: a hash table in two flat arrays, since a text has as many phrases as words. */
export class PhrasePlaces {
  /** The value for a phrase that stands more than once. */
  static readonly several = -2
  /** The value for a phrase that was never added. */
  static readonly nowhere = -1

  readonly #phrases: Int32Array
  readonly #places: Int32Array
  readonly #mask: number

  /** Room for `count` phrases. */
  constructor(count: number) {
    let size = 16
    while (size < count * 2) size *= 2
    this.#phrases = new Int32Array(size)
    this.#places = new Int32Array(size).fill(PhrasePlaces.nowhere)
    this.#mask = size - 1
  }

  add(phrase: number, place: number): void {
    const slot = this.#slotOf(phrase)
    this.#phrases[slot] = phrase
    this.#places[slot] = this.#places[slot] === PhrasePlaces.nowhere ? place : PhrasePlaces.several
  }

  /** The one place of a phrase, or `several`, or `nowhere`. */
  placeOf(phrase: number): number {
    return this.#places[this.#slotOf(phrase)] ?? PhrasePlaces.nowhere
  }

  #slotOf(phrase: number): number {
    let slot = (phrase ^ (phrase >>> 16)) & this.#mask
    while (this.#places[slot] !== PhrasePlaces.nowhere && this.#phrases[slot] !== phrase)
      slot = (slot + 1) & this.#mask
    return slot
  }
}
