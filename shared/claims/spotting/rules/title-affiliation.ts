import type { CastMember, Mention, Title } from '../../knowledge/cast.ts'
import { mentionsIn } from '../mentions-in.ts'
import type { FoundStatement } from '../proposal.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, wordsOf } from '../words-of-sentence.ts'

/** Forms of address say no office. */
const courtesies = new Set('mr mr. mrs mrs. ms ms. mx mx. miss sir madam lady lord'.split(' '))

/**
 * A title or office together with the name that bears it, where the story words it so for the first time: “Defense
 * Secretary Jo Roe”, “Jo Roe, director of the harbour”.
 */
export const titleAffiliation: SpottingRule = (sentence, reading, { cast }) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  for (const mention of mentionsIn(cast, words)) {
    const who = cast.members[mention.member]
    if (who?.kind !== 'person') continue
    const span = titledSpan(words, mention, who)
    if (span !== null)
      found.push({ ...span, type: 'title_affiliation', reason: `title + ${who.name}`, details: null })
  }
  return found
}

function titledSpan(
  words: SentenceWords,
  { titleToken, firstToken, endToken }: Mention,
  { titles }: CastMember,
) {
  const { start, end } = spanOf(words, titleToken, endToken)
  const before =
    titleToken < firstToken &&
    titles.some((title) => title.start === start) &&
    !isCourtesy(words, titleToken, firstToken)
  const after = titles.find((title) => isRightAfter(title, words, endToken))
  return before || after !== undefined ? { start, end: after?.end ?? end } : null
}

function isCourtesy(words: SentenceWords, from: number, to: number): boolean {
  return to - from === 1 && courtesies.has(keyAt(words, from))
}

/** Behind the name stand a comma and perhaps an article. */
function isRightAfter({ start }: Title, words: SentenceWords, endToken: number): boolean {
  return [endToken + 1, endToken + 2].some((at) => at < words.end && words.tokens[at]?.start === start)
}
