/**
 * Turns UTF-16 offsets into code point offsets and back, for one text. Stet counts UTF-16 units inside,
 * exported Web Annotations count code points (W3C Web Annotation Data Model, 4.2.4 Text Position Selector).
 *
 * Building reads the text once; each question is then a binary search over the astral characters only, so a
 * text without any answers at once. An offset in the middle of a surrogate pair counts as the pair's start;
 * an offset outside the text is held to its ends.
 */
export class CodePointOffsets {
  /** UTF-16 offset of each character outside the basic plane, in order. */
  readonly #astral: readonly number[]
  readonly #length: number

  constructor(text: string) {
    const astral: number[] = []
    for (let index = 0; index < text.length - 1; index += 1) {
      if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) {
        astral.push(index)
        index += 1
      }
    }
    this.#astral = astral
    this.#length = text.length
  }

  /** The number of code points before a UTF-16 offset. */
  toCodePoints(utf16: number): number {
    const held = Math.min(Math.max(utf16, 0), this.#length)
    const before = firstIndex(this.#astral.length, (index) => (this.#astral[index] ?? 0) >= held)
    const previous = before > 0 ? this.#astral[before - 1] : undefined
    const isInsidePair = previous !== undefined && previous + 1 === held
    return isInsidePair ? previous - (before - 1) : held - before
  }

  /** The UTF-16 offset at which the code point of this index starts. */
  toUtf16(codePoints: number): number {
    const held = Math.max(codePoints, 0)
    // The astral character number k starts at code point astral[k] - k.
    const before = firstIndex(this.#astral.length, (index) => (this.#astral[index] ?? 0) - index >= held)
    return Math.min(held + before, this.#length)
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** The first index for which a condition that turns from false to true once is true; `length` when never. */
function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
