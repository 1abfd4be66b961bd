/** What a character is to one who compares texts word by word. */
export const CharacterClass = { space: 1, word: 2, mark: 3 } as const
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass]

const wordCharacter = /[\p{L}\p{M}\p{N}]/u
/** Each of these is a word by itself: the scripts write no spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u

/** What was asked before, by UTF-16 unit: patterns take fifty times as long as a look into a table. */
const known = new Uint8Array(0x10000)

/** The class of the character at an offset (UTF-16 units); space beyond the end. */
export function classAt(text: string, at: number): CharacterClass {
  if (at >= text.length) return CharacterClass.space
  const unit = text.charCodeAt(at)
  const before = known[unit] ?? 0
  if (before !== 0) return before as CharacterClass
  const isSurrogate = unit >= 0xd800 && unit < 0xe000
  const found = classOf(isSurrogate ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at))
  if (!isSurrogate) known[unit] = found
  return found
}

function classOf(character: string): CharacterClass {
  if (/\s/u.test(character)) return CharacterClass.space
  return wordCharacter.test(character) && !unspaced.test(character)
    ? CharacterClass.word
    : CharacterClass.mark
}
