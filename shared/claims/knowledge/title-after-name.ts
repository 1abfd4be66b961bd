import type { Reading, Token } from '../../text/reading.ts'
import type { Title } from './cast.ts'
import { beForms, clauseOpeners } from './lexicon/function-words.ts'
import { personTitles } from './lexicon/people-words.ts'
import { reportingVerbs } from './lexicon/reporting-verbs.ts'

/** A title after a name is within so many tokens. */
const longestTitle = 14
/** Its title word comes early in it: “a senior associate director of …”. */
const titleWordWithin = 7

/**
 * The title that follows a name between commas: “Ines Calder, director of the Harbour Institute, said”. Null when what
 * follows is anything else. `endToken` is the end of the name.
 */
export function titleAfterName(
  reading: Reading,
  { sentence, endToken }: { sentence: number; endToken: number },
): Title | null {
  const { tokens, text, sentences } = reading
  if (tokens[endToken]?.word !== ',') return null
  const limit = Math.min(sentences[sentence]?.endToken ?? 0, endToken + 1 + longestTitle)
  const from = isArticle(tokens[endToken + 1]) ? endToken + 2 : endToken + 1
  let to = from
  while (to < limit && !endsTitle(tokens[to])) to += 1
  const hasTitle = tokens
    .slice(from, Math.min(to, from + titleWordWithin))
    .some(({ key }) => personTitles.has(key))
  const next = tokens[to]
  // Without a mark or “who” after it the words may as well be the next clause.
  const isEnded = next !== undefined && (next.kind === 'punctuation' || next.key === 'who')
  const [first, last] = [tokens[from], tokens[to - 1]]
  const isClause = tokens
    .slice(from, to)
    .some(({ key }) => (beForms.has(key) && key !== "'s") || reportingVerbs.get(key)?.form === 'past')
  if (!hasTitle || isClause || !isEnded || first === undefined || last === undefined) return null
  return { words: text.slice(first.start, last.end), start: first.start, end: last.end }
}

function isArticle(token: Token | undefined): boolean {
  return token?.key === 'a' || token?.key === 'an' || token?.key === 'the'
}

function endsTitle(token: Token | undefined): boolean {
  if (token === undefined) return true
  return /^[,.;:–—()“”"]$/.test(token.word) || (clauseOpeners.has(token.key) && token.key !== 'and')
}
