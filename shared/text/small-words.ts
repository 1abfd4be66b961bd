import { byReading } from './by-reading.ts'
import { WordSet } from './word-set.ts'

/** The words that a text writes with a small letter somewhere: a capital elsewhere may only mark a beginning. */
export const smallWordsOf = byReading(({ tokens }) => {
  const small = new WordSet()
  for (const token of tokens) if (token.kind === 'word' && !token.isCapitalised) small.add(token)
  return small
})
