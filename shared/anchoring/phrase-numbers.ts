import type { ComparedText } from './compared-text.ts'

const factor = 0x01000193

/**
 * Calls `visit` with each phrase of `length` words in a row, free ones alone where `linked` is given, as a number made of its words
 * and the index of its first. Different phrases seldom have the same number, equal ones always. Words that are linked cost a look each:
 * most are, once the long phrases are found.
 */
export function eachPhrase(
  { keys, count }: ComparedText,
  length: number,
  linked: Int32Array | null,
  visit: (phrase: number, at: number) => void,
): void {
  const oldest = powerOf(length)
  for (let start = 0; start < count; start += 1) {
    let phrase = 0
    let end = start
    for (; end < count && (linked === null || linked[end] === -1); end += 1) {
      phrase = (Math.imul(phrase, factor) + mixed(keys[end] ?? 0)) | 0
      if (end - start >= length) phrase = (phrase - Math.imul(mixed(keys[end - length] ?? 0), oldest)) | 0
      if (end - start >= length - 1) visit(phrase, end - length + 1)
    }
    start = end
  }
}

/** The number of the phrase of `length` words that begins at an index. */
export function phraseAt({ keys }: ComparedText, at: number, length: number): number {
  let phrase = 0
  for (let index = at; index < at + length; index += 1) {
    phrase = (Math.imul(phrase, factor) + mixed(keys[index] ?? 0)) | 0
  }
  return phrase
}

/** Whether the same words stand at both places. */
export function isSamePhrase(
  a: ComparedText,
  at: number,
  b: ComparedText,
  target: number,
  length: number,
): boolean {
  for (let step = 0; step < length; step += 1) {
    if (a.keys[at + step] !== b.keys[target + step]) return false
  }
  return true
}

function powerOf(exponent: number): number {
  let power = 1
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, factor)
  return power
}

/** Spreads small numbers over all bits, so that sums of them seldom meet. */
function mixed(key: number): number {
  const value = Math.imul(key + 1, 0x9e3779b1)
  return Math.imul(value ^ (value >>> 15), 0x85ebca6b)
}
