import { dayCues } from './days/day-words.ts'
import { dateTime } from './rules/date-time.ts'
import type { SpottingRule } from './spotting-rule.ts'

/** Tokens that wake a rule by what they are and not by their word. */
export type KindOfCue = 'a number' | 'a capital' | 'any sentence'

/** A rule and what a sentence must have before it is asked: any of the words, or a token of any of the kinds. */
export interface ListedRule {
  readonly rule: SpottingRule
  readonly words: ReadonlySet<string>
  readonly kinds: readonly KindOfCue[]
}

/** Every rule that proposes claims. */
export const ruleList: readonly ListedRule[] = [{ rule: dateTime, words: dayCues, kinds: ['a number'] }]
