/**
 * Turns what a person types into a query that FTS5 never refuses: every word has to occur, words in double
 * quotation marks in that order, and the last word may go on (a prefix), unless it is quoted. Null when there
 * is nothing to look for.
 */
export function toFtsQuery(text: string): string | null {
  const plain = text.replaceAll(/\p{Cc}/gu, ' ').toWellFormed()
  const terms: string[] = []
  for (const [, phrase, word] of plain.matchAll(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/gu)) {
    const term = phrase ?? word ?? ''
    // Punctuation alone has no place in the index.
    if (/[\p{L}\p{N}\p{Co}]/u.test(term)) terms.push(`"${term.trim()}"`)
  }
  if (terms.length === 0) return null
  const mayGoOn = !/["“”„«»]\s*$/u.test(plain)
  return `${terms.join(' AND ')}${mayGoOn ? ' *' : ''}`
}
