/**
 * Whether an excerpt still stands in a text, word for word: kinds of quotation marks, dashes and white space do not
 * count, nor do capital letters. Where the excerpt leaves words out (…, [...]), its parts have to stand in their order.
 */
export function holdsExcerpt(text: string, excerpt: string): boolean {
  const folded = fold(text)
  let from = 0
  for (const part of excerpt.split(/\[?(?:…|\.{3,})\]?/u).map(fold)) {
    if (part === '') continue
    const at = folded.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return true
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
