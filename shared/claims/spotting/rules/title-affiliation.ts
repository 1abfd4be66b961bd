import type { Reading } from '../../../text/reading.ts'
import type { Cast, Title } from '../../knowledge/cast.ts'
import { mentionsIn } from '../mentions-in.ts'
import type { FoundStatement } from '../proposal.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { type SentenceWords, spanOf, wordsOf } from '../words-of-sentence.ts'

/** Forms of address and what somebody is to another say no office. */
const courtesies = new Set(
  'mr mr. mrs mrs. ms ms. mx mx. miss sir madam lady lord rival opponent colleague partner'.split(' '),
)

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
    const { titleToken, firstToken } = mention
    if (who.titles.length === 0 && titleToken === firstToken) continue
    const after = titleRightAfter(who.titles, words, mention.endToken)
    const before = titleEndingAt(who.titles, words.tokens[firstToken - 2]?.end)
    if (after === undefined && before === undefined && !firstTitled(cast, reading).has(firstToken)) continue
    const { start, end } = spanOf(words, mention.titleToken, mention.endToken)
    found.push({
      start: before?.start ?? start,
      end: after?.end ?? endOfParty(words, mention.endToken) ?? end,
      type: 'title_affiliation',
      reason: `title + ${who.name}`,
      details: null,
    })
  }
  return found
}

/** “(R-Mont.)”, “(Lab)”: party and place in brackets after the name. Null when none stand there. */
function endOfParty({ tokens, end }: SentenceWords, at: number): number | null {
  if (
    tokens[at]?.word !== '(' ||
    !/^(?:R|D|I|Con|Lab|Lib|SNP|CDU|SPD|Green)\b/.test(tokens[at + 1]?.word ?? '')
  )
    return null
  for (let to = at + 2; to < Math.min(end, at + 8); to += 1)
    if (tokens[to]?.word === ')') return tokens[to]?.end ?? null
  return null
}

/** The title behind a name that ends before `endToken`, a comma and perhaps an article. */
function titleRightAfter(
  titles: readonly Title[],
  { tokens, end }: SentenceWords,
  endToken: number,
): Title | undefined {
  const one = endToken + 1 < end ? tokens[endToken + 1]?.start : undefined
  const two = endToken + 2 < end ? tokens[endToken + 2]?.start : undefined
  for (const title of titles) if (title.start === one || title.start === two) return title
  return undefined
}

function titleEndingAt(titles: readonly Title[], end: number | undefined): Title | undefined {
  for (const title of titles) if (title.end === end) return title
  return undefined
}

const known = new WeakMap<Cast, ReadonlySet<number>>()

/** The first tokens of the names to which the story gives a title in words that it did not give before. A story has one cast; it is asked once. */
function firstTitled(cast: Cast, { tokens, text }: Reading): ReadonlySet<number> {
  const before = known.get(cast)
  if (before !== undefined) return before
  const titles = new Set<string>()
  const first = new Set<number>()
  for (const mention of cast.mentions) {
    const { member, titleToken, firstToken } = mention
    if (titleToken === firstToken || cast.members[member]?.kind !== 'person') continue
    if (firstToken - titleToken === 1 && courtesies.has(tokens[titleToken]?.key ?? '')) continue
    const title = `${member} ${text.slice(tokens[titleToken]?.start, tokens[firstToken - 1]?.end)}`
    if (titles.has(title)) continue
    titles.add(title)
    first.add(firstToken)
  }
  known.set(cast, first)
  return first
}
