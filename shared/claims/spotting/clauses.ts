import { keyAt, type SentenceWords } from './words-of-sentence.ts'

const marks = new Set([',', ';', ':', '.', '!', '?', '—', '–', '--', '(', ')', '“', '”', '"', '…', '...'])

/** The end of the clause that goes on after a token: before the next mark that parts clauses, at most `longest` tokens on. */
export function endOfClause(words: SentenceWords, at: number, longest: number): number {
  let to = at + 1
  while (to < words.end && to - at < longest && !marks.has(keyAt(words, to))) to += 1
  return to
}

/** The start of the clause before a token: after the last mark that parts clauses, at most `longest` tokens back. */
export function startOfClause(words: SentenceWords, at: number, longest: number): number {
  let from = at
  while (from > words.first && at - from < longest && !marks.has(keyAt(words, from - 1))) from -= 1
  return from
}
