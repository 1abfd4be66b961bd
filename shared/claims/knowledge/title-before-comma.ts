import type { Reading, Token } from '../../text/reading.ts'
import type { Title } from './cast.ts'
import { clauseOpeners, determiners } from './lexicon/function-words.ts'
import { personTitles } from './lexicon/people-words.ts'

/** No title before a comma is longer, in tokens. */
const longestTitle = 12

/**
 * The title that stands before a name and a comma: “the former head of the Harbour Institute, Ines Calder,”, “Brandt’s
 * lawyer, Sana Idris,”. Null when what stands there is anything else. `firstToken` and `endToken` are those of the name.
 */
export function titleBeforeComma(
  { tokens, text, sentences }: Reading,
  { sentence, firstToken, endToken }: { sentence: number; firstToken: number; endToken: number },
): Title | null {
  if (tokens[firstToken - 1]?.word !== ',' || !/^[,.]$/.test(tokens[endToken]?.word ?? '')) return null
  const limit = Math.max(sentences[sentence]?.firstToken ?? firstToken, firstToken - 1 - longestTitle)
  const from = startOfTitle(tokens, firstToken - 2, limit)
  const [first, last] = [tokens[from ?? -1], tokens[firstToken - 2]]
  if (first === undefined || last === undefined) return null
  return { words: text.slice(first.start, last.end), start: first.start, end: last.end }
}

/** The token after “the” or “Brandt’s”, from which on a title with what belongs to it ends at `last`; null for no title. */
function startOfTitle(tokens: readonly Token[], last: number, limit: number): number | null {
  let hasTitle = false
  for (let at = last; at >= limit; at -= 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || clauseOpeners.has(token.key)) return null
    if (personTitles.has(token.key)) hasTitle = true
    // The determiner before “institute” in “head of the institute” begins no title.
    if (hasTitle && (token.key === "'s" || determiners.has(token.key))) return at + 1
  }
  return null
}
