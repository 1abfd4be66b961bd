/**
 * Whether an excerpt still stands in a text, word for word: kinds of quotation marks, dashes and white space do not
 * count, nor do capital letters. Words and numbers are whole: "3 dead" does not stand in "13 dead". Where the excerpt
 * leaves words out (…, [...]), its parts have to stand in their order.
 */
export function holdsExcerpt(text: string, excerpt: string): boolean {
  const folded = fold(text)
  let from = 0
  for (const part of excerpt.split(/\[?(?:…|\.{3,})\]?/u).map(fold)) {
    if (part === '') continue
    const at = findWhole(folded, part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return true
}

/** Where words stand from `from` on without being part of a longer word or number; -1 when nowhere. */
function findWhole(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length)) return at
  }
  return -1
}

const spaceless =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}'
const ofWord = `(?![${spaceless}])[\\p{L}\\p{M}\\p{N}]`

const wordBefore = new RegExp(`${ofWord}$`, 'u')
const wordAfter = new RegExp(`^${ofWord}`, 'u')

/** Whether a place lies inside a word or a number with its marks; scripts that write no spaces have no inside. */
function isInsideWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at, at + 2)
  return (
    (wordBefore.test(before) && wordAfter.test(after)) ||
    (/\p{Nd}$/u.test(before) && /^[.,]\p{Nd}/u.test(after)) ||
    (/\p{Nd}[.,]$/u.test(before) && /^\p{Nd}/u.test(after))
  )
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’‚‛`´]/gu, "'")
    .replaceAll(/[“”„‟«»]/gu, '"')
    .replaceAll(/[‐-―−]/gu, '-')
    .replaceAll(/[\s\u00AD\u200B]+/gu, ' ')
    .trim()
}
