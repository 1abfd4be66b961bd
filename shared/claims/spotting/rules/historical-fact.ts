import type { FoundStatement } from '../proposal.ts'
import { daysIn } from '../days/find-days.ts'
import { startOfClause } from '../clauses.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, wordsOf } from '../words-of-sentence.ts'

/** What was done once and stands in the books. */
const deeds = new Set(
  (
    'founded established created built born died opened invaded annexed signed abolished invented discovered elected introduced ' +
    'launched formed enacted ratified independence seized overthrown toppled assassinated appointed married graduated joined retired ' +
    'completed adopted banned legalized legalised merged collapsed bought acquired sold closed conquered occupied unified partitioned ' +
    'colonized expelled defeated won sank erupted struck ended began withdrew became'
  ).split(' '),
)

/** The words without which no history is told. */
export const historyCues: ReadonlySet<string> = deeds

/** How many tokens may stand from what was done to its year. */
const reach = 12

/** What happened in a year that the copy names: “was founded in 1923”, “died in 1981”. */
export const historicalFact: SpottingRule = (sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  for (const { firstToken, endToken, when } of daysIn(sentence, reading)) {
    const hasYear =
      (when.kind === 'year' || when.kind === 'month' || when.kind === 'date') && when.year !== null
    const deed = hasYear ? deedBefore(words, firstToken) : null
    if (deed === null) continue
    found.push({
      ...spanOf(words, subjectOf(words, deed), endToken),
      type: 'historical_fact',
      reason: `“${keyAt(words, deed)}” with a year`,
      details: null,
    })
  }
  return found
}

function deedBefore(words: SentenceWords, from: number): number | null {
  for (let at = from - 1; at >= Math.max(words.first, from - reach); at -= 1) {
    const key = keyAt(words, at)
    if (deeds.has(key)) return at
    if (key === ';' || key === ':' || key === 'said') return null
  }
  return null
}

/** Who or what it happened to stands before the verb, in the same clause. */
function subjectOf(words: SentenceWords, deed: number): number {
  return startOfClause(words, deed, reach)
}
