import { endOfClause, startOfClause } from '../clauses.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import type { FoundStatement } from '../proposal.ts'
import { keyAt, type SentenceWords, spanOf, wordsOf } from '../words-of-sentence.ts'

/** What says that one thing made another, as the words of a phrase; the first decides where to look. */
const causes: readonly (readonly string[])[] = [
  'caused by',
  'caused',
  'causing',
  'led to',
  'leading to',
  'leads to',
  'resulted in',
  'resulting in',
  'resulted from',
  'as a result of',
  'a result of',
  'due to',
  'because of',
  'blamed on',
  'blamed for',
  'linked to',
  'attributed to',
  'contributed to',
  'contributing to',
  'triggered by',
  'triggered',
  'sparked by',
  'sparked',
  'stemmed from',
  'stems from',
  'fueled by',
  'fuelled by',
  'driven by',
  'responsible for',
  'thanks to',
  'owing to',
].map((phrase) => phrase.split(' '))

const byFirst: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  causes,
  ([first]) => first ?? '',
)

/** The words without which nothing is said to have caused anything. */
export const causalCues: ReadonlySet<string> = new Set(byFirst.keys())

/** How far the cause and what came of it may reach from the words that tie them, in tokens. */
const longest = 18

/** A conclusion that one thing caused another: the clause with what ties them. */
export const causalConclusion: SpottingRule = (sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  for (let at = words.first; at < words.end; at += 1) {
    const phrase = phraseAt(words, at)
    if (phrase === null || (phrase[0] === 'responsible' && !isVerdict(words, at))) continue
    const from = startOfClause(words, at, longest)
    const to = endOfClause(words, at + phrase.length - 1, longest)
    // Nothing stands on one of its sides: “Thanks to all of you.”
    const isAlone = phrase[0] === 'thanks' && from === at && keyAt(words, to) !== ','
    if (to <= at + phrase.length || isAlone) continue
    found.push({
      ...spanOf(words, from, to),
      type: 'causal_conclusion',
      reason: `“${phrase.join(' ')}”: cause and effect`,
      details: null,
    })
    at = to - 1
  }
  return found
}

function phraseAt(words: SentenceWords, at: number): readonly string[] | null {
  const phrases = byFirst.get(keyAt(words, at))
  return phrases?.find((phrase) => phrase.every((word, index) => keyAt(words, at + index) === word)) ?? null
}

/** “was responsible for the collapse” and not “the minister responsible for transport”. */
function isVerdict(words: SentenceWords, at: number): boolean {
  return /^(?:is|are|was|were|be|been|being|partly|largely|solely|directly)$/.test(keyAt(words, at - 1))
}
