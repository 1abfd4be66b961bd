import { readNumber } from '../claims/spotting/quantities/read-number.ts'
import { keyAt, type SentenceWords, spanOf, wordsOf } from '../claims/spotting/words-of-sentence.ts'
import type { Span } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'
import { readText } from '../text/read-text.ts'
import { countedAt, dateAt, type SoughtFact } from './facts-in-change.ts'

/** Why words are taken for the same fact. */
export type SameFact = SoughtFact['kind']

/** A place where a fact stands too: the words, and the sentence around them (UTF-16 units, end exclusive). */
export interface PlaceOfFact extends Span {
  readonly sentence: Span
  readonly block: Block['kind']
  readonly reason: SameFact
}

/** Too many numbers count these for the word alone to say that two facts are one. */
const generic = new Set([
  'people',
  'person',
  'women',
  'other',
  'more',
  'least',
  'about',
  'million',
  'thousand',
  'hundr',
  'year',
  'said',
])

/**
 * Every place of a text where one of the facts stands: the same number of the same things, the same date, the same name,
 * the same words. In reading order, each sentence once.
 */
export function alsoStandsIn(
  text: string,
  blocks: readonly Block[],
  facts: readonly SoughtFact[],
): readonly PlaceOfFact[] {
  if (facts.length === 0) return []
  const reading = readText(text, blocks)
  return reading.sentences.flatMap((sentence) => {
    const words = wordsOf(sentence, reading)
    const block = reading.blocks[sentence.block]?.kind ?? 'paragraph'
    for (const fact of facts) {
      const found = findFact(words, fact)
      if (found !== null) {
        const { start, end } = sentence
        return [{ ...spanOf(words, ...found), sentence: { start, end }, block, reason: fact.kind }]
      }
    }
    return []
  })
}

type TokenRange = readonly [from: number, to: number]

function findFact(words: SentenceWords, fact: SoughtFact): TokenRange | null {
  for (let at = words.first; at < words.end; at += 1) {
    const to = endOfFact(words, at, fact)
    if (to !== null) return [at, to]
  }
  return null
}

/** The token after a fact that begins at a token; null when it does not begin there. */
function endOfFact(words: SentenceWords, at: number, fact: SoughtFact): number | null {
  switch (fact.kind) {
    case 'number': {
      const number = readNumber(words, at)
      if (number?.value !== fact.value || dateAt(words, at) !== null) return null
      return isSameThing(fact.counted, countedAt(words, at, number.to)) ? number.to : null
    }
    case 'date': {
      const date = dateAt(words, at)
      const isSame = date?.length === fact.keys.length && fact.keys.every((key) => date.includes(key))
      return isSame ? at + date.length : null
    }
    case 'name':
      return endOfWords(words, at, fact.keys)
    case 'words':
      return endOfWords(words, at, fact.keys)
  }
}

/** Two words in common say the same thing, or one that not every number counts. */
function isSameThing(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const common = [...mine].filter((stem) => theirs.has(stem))
  return common.length > 1 || common.some((stem) => !generic.has(stem))
}

/** The token after the same words, whatever marks stand between them. */
function endOfWords(words: SentenceWords, at: number, keys: readonly string[]): number | null {
  let index = at
  for (const key of keys) {
    while (index > at && words.tokens[index]?.kind === 'punctuation' && index < words.end) index += 1
    if (keyAt(words, index) !== key) return null
    index += 1
  }
  return index
}
