import { dayCues } from './days/day-words.ts'
import { numberWords } from './quantities/number-words.ts'
import { age, ageCues } from './rules/age.ts'
import { allegationCues, allegationLegal } from './rules/allegation-legal.ts'
import { casualtyCount, harmCues } from './rules/casualty-count.ts'
import { causalConclusion, causalCues } from './rules/causal-conclusion.ts'
import { dateTime } from './rules/date-time.ts'
import { directQuote } from './rules/direct-quote.ts'
import { displayText } from './rules/display-text.ts'
import { historicalFact, historyCues } from './rules/historical-fact.ts'
import { hostageCues, hostageDetainee } from './rules/hostage-detainee.ts'
import { measurementConversion } from './rules/measurement-conversion.ts'
import { nameSpelling } from './rules/name-spelling.ts'
import { numberStatistic } from './rules/number-statistic.ts'
import { placeCues, placeGeography } from './rules/place-geography.ts'
import { reportedStatement } from './rules/reported-statement.ts'
import { scienceCues, scientificTechnical } from './rules/scientific-technical.ts'
import { superlativeCues, superlativeRecord } from './rules/superlative-record.ts'
import { titleAffiliation } from './rules/title-affiliation.ts'
import type { SpottingRule } from './spotting-rule.ts'

/** Tokens that wake a rule by what they are and not by their word. */
export type KindOfCue = 'a number' | 'a capital' | 'any sentence'

/** A rule and what a sentence must have before it is asked: any of the words, or a token of any of the kinds. */
export interface ListedRule {
  readonly rule: SpottingRule
  readonly words: ReadonlySet<string>
  readonly kinds: readonly KindOfCue[]
}

const noWords: ReadonlySet<string> = new Set()

/** Every rule that proposes claims. */
export const ruleList: readonly ListedRule[] = [
  { rule: displayText, words: noWords, kinds: ['any sentence'] },
  { rule: directQuote, words: noWords, kinds: ['any sentence'] },
  { rule: reportedStatement, words: noWords, kinds: ['any sentence'] },
  { rule: casualtyCount, words: harmCues, kinds: [] },
  { rule: hostageDetainee, words: hostageCues, kinds: [] },
  { rule: allegationLegal, words: allegationCues, kinds: [] },
  { rule: titleAffiliation, words: noWords, kinds: ['a capital'] },
  { rule: nameSpelling, words: noWords, kinds: ['a capital'] },
  { rule: age, words: ageCues, kinds: ['a number'] },
  { rule: measurementConversion, words: numberWords, kinds: ['a number'] },
  { rule: numberStatistic, words: numberWords, kinds: ['a number'] },
  { rule: dateTime, words: dayCues, kinds: ['a number'] },
  { rule: placeGeography, words: placeCues, kinds: [] },
  { rule: historicalFact, words: historyCues, kinds: [] },
  { rule: superlativeRecord, words: superlativeCues, kinds: [] },
  { rule: causalConclusion, words: causalCues, kinds: [] },
  { rule: scientificTechnical, words: scienceCues, kinds: [] },
]
