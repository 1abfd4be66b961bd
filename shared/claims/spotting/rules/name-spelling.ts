import type { Cast, Mention } from '../../knowledge/cast.ts'
import { mentionsIn } from '../mentions-in.ts'
import type { FoundStatement } from '../proposal.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { spanOf, wordsOf } from '../words-of-sentence.ts'

/** The name of each person where the story first gives it in full. */
export const nameSpelling: SpottingRule = (sentence, reading, { cast }) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  for (const mention of mentionsIn(cast, words)) {
    if (mention.endToken - mention.firstToken < 2) continue
    if (firstFullMentions(cast).get(mention.member) !== mention) continue
    found.push({
      ...spanOf(words, mention.firstToken, mention.endToken),
      type: 'name_spelling',
      reason: 'name of a person, first time in full',
      details: null,
    })
  }
  return found
}

const known = new WeakMap<Cast, ReadonlyMap<number, Mention>>()

/** By member the first mention with at least two words of the name; a story has one cast, so it is gathered once. */
function firstFullMentions(cast: Cast): ReadonlyMap<number, Mention> {
  const before = known.get(cast)
  if (before !== undefined) return before
  const first = new Map<number, Mention>()
  for (const mention of cast.mentions) {
    const isPerson = cast.members[mention.member]?.kind === 'person'
    const isFull = mention.endToken - mention.firstToken > 1
    if (isPerson && isFull && !first.has(mention.member)) first.set(mention.member, mention)
  }
  known.set(cast, first)
  return first
}
