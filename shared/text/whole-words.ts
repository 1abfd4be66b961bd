import type { Span } from '../domain/anchor.ts'

/** A letter or digit of a script that parts its words by spaces: the others have no edges to move to. */
const insideWord =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]/u

/**
 * A stretch of text (UTF-16 units, end exclusive) with the words at its ends made whole: nobody means "everythi". What
 * begins and ends between words stays as it is.
 */
export function wholeWords(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && isInside(text, from)) from -= 1
  let to = end
  while (to < text.length && isInside(text, to)) to += 1
  return { start: from, end: to }
}

/** Whether an offset parts a word in two; a character of two units counts as one letter. */
function isInside(text: string, offset: number): boolean {
  const before = characterEndingAt(text, offset)
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  const isInsidePair =
    /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1))
  return isInsidePair || (insideWord.test(before) && insideWord.test(after))
}

function characterEndingAt(text: string, offset: number): string {
  const isPair = offset > 1 && /[\uDC00-\uDFFF]/.test(text.charAt(offset - 1))
  return text.slice(offset - (isPair ? 2 : 1), offset)
}
