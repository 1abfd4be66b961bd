import type { Claim } from '../domain/claim.ts'
import type { ClaimType } from '../domain/claim-type.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Instant } from '../domain/ids.ts'
import type { Source, SourceKind } from '../domain/source.ts'

/** What a desk asks of the evidence for one type of claim. */
export interface SourcingRule {
  /** How many sources that do not draw on one another have to support it. */
  readonly minimumIndependent: number
  /**
   * What counts as the thing itself, so that one is enough: primary evidence, of these kinds when they are
   * named.
   */
  readonly primary: 'not_enough' | 'any_kind' | readonly SourceKind[]
  readonly isPrimaryRequired: boolean
  /** Whether sources that the copy does not name may carry it without a named one. */
  readonly isAnonymousAloneAllowed: boolean
  readonly isSecondReadRequired: boolean
  /** How old the looking-up may be, in days; null for any age. */
  readonly maximumAgeDays: number | null
}

/** The house rules: one for each claim type that has one, and the rule for all others. */
export interface HouseRules {
  readonly byType: Partial<Readonly<Record<ClaimType, SourcingRule>>>
  readonly others: SourcingRule
}

const plain: SourcingRule = {
  minimumIndependent: 1,
  primary: 'any_kind',
  isPrimaryRequired: false,
  isAnonymousAloneAllowed: true,
  isSecondReadRequired: false,
  maximumAgeDays: null,
}

/**
 * Where people are counted dead, held or accused: two independent sources or one primary, and a second read.
 */
const grave: SourcingRule = {
  ...plain,
  minimumIndependent: 2,
  isAnonymousAloneAllowed: false,
  isSecondReadRequired: true,
}

/** What holds a speaker's own words. */
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

/** The rules of a desk that has not made its own (domain.md). */
export const defaultHouseRules: HouseRules = {
  byType: {
    casualty_count: grave,
    hostage_detainee_detail: grave,
    allegation_legal: grave,
    direct_quote: { ...plain, minimumIndependent: 2, primary: ownWords },
    opinion_not_checkable: { ...plain, minimumIndependent: 0 },
  },
  others: plain,
}

export type RuleName =
  'independent_sources' | 'primary_source' | 'named_source' | 'second_read' | 'fresh_evidence'

/** A rule that the evidence for a claim does not meet yet, with a sentence that says what is missing. */
export interface UnmetRule {
  readonly rule: RuleName
  readonly message: string
}

/** What a claim rests on. `sources` may hold more than the evidence names. */
export interface ClaimEvidence {
  readonly evidence: readonly Evidence[]
  readonly sources: readonly Source[]
}

/** One supporting piece of evidence that may count, with its source. */
interface Support {
  readonly evidence: Evidence
  readonly source: Source
}

/**
 * The house rules that a claim does not meet yet, as if it were to be confirmed. Only evidence that supports
 * the claim counts, and never what was said off the record. Evidence with one independence group is one
 * source, as is one source named twice.
 */
export function unmetRules(
  claim: Claim,
  { evidence, sources }: ClaimEvidence,
  now: Instant,
  rules: HouseRules = defaultHouseRules,
): UnmetRule[] {
  const rule = rules.byType[claim.type] ?? rules.others
  const support = supportOf(claim, evidence, sources)
  const unmet = [
    enoughSources(rule, support),
    primarySource(rule, support),
    namedSource(rule, support),
    freshEvidence(rule, support, now),
    secondRead(rule, claim),
  ]
  return unmet.filter((item) => item !== null)
}

function supportOf(claim: Claim, evidence: readonly Evidence[], sources: readonly Source[]): Support[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return evidence.flatMap((item) => {
    const source = byId.get(item.sourceId)
    const counts =
      item.claimId === claim.id &&
      item.stance === 'supports' &&
      source !== undefined &&
      source.terms !== 'off_record'
    return counts ? [{ evidence: item, source }] : []
  })
}

/** How many sources that support a claim, and may count, do not draw on one another. */
export function independentSources(claim: Claim, { evidence, sources }: ClaimEvidence): number {
  return countIndependent(supportOf(claim, evidence, sources))
}

/** How many of these do not draw on one another. */
function countIndependent(support: readonly Support[]): number {
  const groups = support.map(({ evidence, source }) => {
    const group = evidence.independenceGroup?.trim().toLowerCase() ?? ''
    return group === '' ? `source ${source.id}` : `group ${group}`
  })
  return new Set(groups).size
}

function enoughSources(rule: SourcingRule, support: readonly Support[]): UnmetRule | null {
  const count = countIndependent(support)
  if (count >= rule.minimumIndependent || support.some((item) => isEnoughAlone(rule, item))) return null
  return { rule: 'independent_sources', message: neededSources(rule, count) }
}

function isEnoughAlone({ primary }: SourcingRule, { evidence, source }: Support): boolean {
  if (primary === 'not_enough') return false
  // A recording is the speaker's own words, whatever level somebody gave it.
  if (primary !== 'any_kind') return primary.includes(source.kind)
  return evidence.level === 'primary'
}

function neededSources(rule: SourcingRule, count: number): string {
  const sources =
    rule.minimumIndependent === 1 ? 'a source' : `${rule.minimumIndependent} independent sources`
  const instead = {
    not_enough: '',
    any_kind: rule.minimumIndependent === 1 ? '' : ' or one primary source',
  }
  const alternative =
    typeof rule.primary === 'string'
      ? instead[rule.primary]
      : ' or a recording, a transcript or the speaker’s own text'
  return `Needs ${sources}${alternative}; it has ${count === 0 ? 'none' : count}.`
}

function primarySource(rule: SourcingRule, support: readonly Support[]): UnmetRule | null {
  if (!rule.isPrimaryRequired || support.some(({ evidence }) => evidence.level === 'primary')) return null
  return { rule: 'primary_source', message: 'Needs a primary source; it has none.' }
}

function namedSource(rule: SourcingRule, support: readonly Support[]): UnmetRule | null {
  const isCarriedByAnonymous = support.length > 0 && support.every(({ source }) => isAnonymous(source))
  if (rule.isAnonymousAloneAllowed || !isCarriedByAnonymous) return null
  return { rule: 'named_source', message: 'Rests on sources alone that the copy cannot name.' }
}

/** Whether the copy may not say who it is. */
function isAnonymous(source: Source): boolean {
  return source.isConfidential || source.terms === 'background' || source.terms === 'deep_background'
}

const dayInMilliseconds = 86_400_000

function freshEvidence(rule: SourcingRule, support: readonly Support[], now: Instant): UnmetRule | null {
  const { maximumAgeDays } = rule
  if (maximumAgeDays === null || support.length === 0) return null
  const oldest = Date.parse(now) - maximumAgeDays * dayInMilliseconds
  if (support.some(({ evidence }) => Date.parse(evidence.checkedAt) >= oldest)) return null
  return {
    rule: 'fresh_evidence',
    message: `Was looked up more than ${maximumAgeDays} ${maximumAgeDays === 1 ? 'day' : 'days'} ago.`,
  }
}

/**
 * Whether somebody else has to read a claim again, by the house rules for its type. Not before the check has found
 * something: there is nothing to read again.
 */
export function needsSecondRead(claim: Claim, rules: HouseRules = defaultHouseRules): boolean {
  const rule = rules.byType[claim.type] ?? rules.others
  return claim.finding !== 'none' && secondRead(rule, claim) !== null
}

function secondRead(rule: SourcingRule, claim: Claim): UnmetRule | null {
  if (!rule.isSecondReadRequired || claim.secondReadAt !== null) return null
  return { rule: 'second_read', message: 'Needs a second read by somebody else.' }
}
