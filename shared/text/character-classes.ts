/** What a UTF-16 unit is to the reader of words. */
export const space = 1
export const mark = 2
export const lower = 3
export const upper = 4
export const digit = 5
/** A letter of a script that writes no spaces between words. */
export const unspaced = 6
/** Half of a character outside the first plane: read with its other half. */
export const surrogate = 7

const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Filled as units are met: 0 is not yet known. */
const known = new Uint8Array(0x10000)

/** The class of a UTF-16 unit. */
export function classOf(unit: number): number {
  return known[unit] || learn(unit)
}

function learn(unit: number): number {
  const found = (unit & 0xf800) === 0xd800 ? surrogate : classOfCharacter(String.fromCharCode(unit))
  known[unit] = found
  return found
}

/** The class of one character of any plane. */
export function classOfCharacter(character: string): number {
  if (/\s/u.test(character)) return space
  if (/\p{Nd}/u.test(character)) return digit
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return upper
  if (/[\p{L}\p{M}]/u.test(character)) return unspacedScript.test(character) ? unspaced : lower
  return mark
}
