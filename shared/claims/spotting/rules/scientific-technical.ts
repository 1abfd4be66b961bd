import { endOfClause } from '../clauses.ts'
import type { FoundStatement } from '../proposal.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, wordsOf } from '../words-of-sentence.ts'

/** Who or what finds things out. */
const finders = new Set(
  'study studies research researchers scientists scientist trial trials analysis experiment experiments meta-analysis epidemiologists astronomers geologists biologists physicists survey'.split(
    ' ',
  ),
)

const findings = new Set(
  'found finds find shows show showed shown suggests suggest suggested concluded concludes conclude discovered detected observed estimated estimate linked links revealed reveals demonstrated identified measured indicated indicates'.split(
    ' ',
  ),
)

/** The words without which nothing was found out. */
export const scienceCues: ReadonlySet<string> = finders

/** How many tokens may stand from who found to what was found. */
const reach = 10
const longest = 30

/** What a study or its authors found, from who found it to the end of the clause. */
export const scientificTechnical: SpottingRule = (sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  for (let at = words.first; at < words.end; at += 1) {
    const verb = finders.has(keyAt(words, at)) ? findingAfter(words, at) : null
    if (verb === null) continue
    const to = endOfClause(words, verb, longest)
    found.push({
      ...spanOf(words, at, to),
      type: 'scientific_technical',
      reason: `${keyAt(words, at)} + ${keyAt(words, verb)}: finding of research`,
      details: null,
    })
    at = to - 1
  }
  return found
}

function findingAfter(words: SentenceWords, from: number): number | null {
  for (let at = from + 1; at < Math.min(words.end, from + reach); at += 1) {
    if (findings.has(keyAt(words, at))) return at
    if (keyAt(words, at) === ';') return null
  }
  return null
}
