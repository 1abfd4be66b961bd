import type { HouseRules, SourcingRule } from '../domain/house-rules.ts'
import type { SourceKind } from '../domain/source.ts'

/** The sets of rules that a house can start from. */
export const rulePresets = ['investigative', 'daily', 'magazine'] as const
export type RulePreset = (typeof rulePresets)[number]

const plain: SourcingRule = {
  minimumIndependent: 1,
  primary: 'any_kind',
  isPrimaryRequired: false,
  isAnonymousAloneAllowed: true,
  background: 'anonymous',
  secondRead: 'none',
  maximumAgeDays: null,
  isAsOfNeeded: false,
}

/** Where people are counted dead, held or accused: two independent sources or one primary, and a second read. */
const grave: SourcingRule = {
  ...plain,
  minimumIndependent: 2,
  isAnonymousAloneAllowed: false,
  secondRead: 'open',
}

/** What holds a speaker’s own words. */
const ownWords: readonly SourceKind[] = [
  'recording',
  'transcript',
  'official_statement',
  'press_release',
  'email',
  'message',
  'social_post',
  'photo_video',
]

const quotation: SourcingRule = { ...plain, minimumIndependent: 2, primary: ownWords }
const opinion: SourcingRule = { ...plain, minimumIndependent: 0 }

/** A desk that publishes the same day (domain.md): the rules of a house that has not made its own. */
const daily: HouseRules = {
  byType: {
    casualty_count: grave,
    hostage_detainee_detail: grave,
    allegation_legal: grave,
    direct_quote: quotation,
    opinion_not_checkable: opinion,
  },
  others: plain,
}

/** Two sources for everything, documents where people can be harmed, and readers who do not know what was found. */
const strictPlain: SourcingRule = { ...plain, minimumIndependent: 2, isAnonymousAloneAllowed: false }
const strictGrave: SourcingRule = {
  ...grave,
  primary: 'not_enough',
  isPrimaryRequired: true,
  secondRead: 'blind',
  maximumAgeDays: 30,
}
const investigative: HouseRules = {
  byType: {
    casualty_count: { ...strictGrave, isAsOfNeeded: true, maximumAgeDays: 7 },
    hostage_detainee_detail: { ...strictGrave, isAsOfNeeded: true, maximumAgeDays: 7 },
    allegation_legal: { ...strictGrave, background: 'never' },
    direct_quote: { ...quotation, isAnonymousAloneAllowed: false, secondRead: 'open' },
    number_statistic: { ...strictPlain, secondRead: 'open' },
    opinion_not_checkable: opinion,
  },
  others: strictPlain,
}

/** Weeks for each story: one good source for a fact, all of it read again, and nothing looked up too long ago. */
const weekly: SourcingRule = { ...plain, secondRead: 'open', maximumAgeDays: 90 }
const magazine: HouseRules = {
  byType: {
    casualty_count: { ...grave, isAsOfNeeded: true, maximumAgeDays: 14 },
    hostage_detainee_detail: { ...grave, isAsOfNeeded: true, maximumAgeDays: 14 },
    allegation_legal: { ...grave, isPrimaryRequired: true, secondRead: 'blind' },
    direct_quote: { ...quotation, secondRead: 'open' },
    opinion_not_checkable: opinion,
  },
  others: weekly,
}

/** The rules of each preset. */
export const presetRules: Readonly<Record<RulePreset, HouseRules>> = { investigative, daily, magazine }

/** The rules of a library that has not made its own. */
export const usualHouseRules: HouseRules = daily
