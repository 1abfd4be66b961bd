import { anonymityGaps, hasAnonymityRecord } from '../sources/anonymity-record.ts'
import { groupKey } from '../sources/independence-group.ts'
import type { Claim } from '../domain/claim.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { HouseRules, SourcingRule } from '../domain/house-rules.ts'
import type { Instant } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'

export type RuleName =
  | 'independent_sources'
  | 'primary_source'
  | 'named_source'
  | 'anonymity_record'
  | 'as_of'
  | 'fresh_evidence'
  | 'second_read'

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

/** The rule of the house for a claim of this type. */
export function ruleFor({ type }: Pick<Claim, 'type'>, rules: HouseRules): SourcingRule {
  return rules.byType[type] ?? rules.others
}

/**
 * The house rules that a claim does not meet yet, as if it were to be confirmed. Only evidence that supports
 * the claim counts, and never what was said off the record; what was given on background counts as the rules say.
 * Evidence with one independence group is one source, as is one source named twice.
 */
export function unmetRules(
  claim: Claim,
  { evidence, sources }: ClaimEvidence,
  now: Instant,
  rules: HouseRules,
): UnmetRule[] {
  const rule = ruleFor(claim, rules)
  const support = supportOf(claim, { evidence, sources }, rule)
  const unmet = [
    enoughSources(rule, support),
    primarySource(rule, support),
    namedSource(rule, support),
    anonymityRecord(claim, rule, support),
    asOf(rule, claim),
    freshEvidence(claim, rule, support, now),
    secondRead(rule, claim),
  ]
  return unmet.filter((item) => item !== null)
}

function supportOf(claim: Claim, { evidence, sources }: ClaimEvidence, rule: SourcingRule): Support[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return evidence.flatMap((item) => {
    const source = byId.get(item.sourceId)
    const counts =
      item.claimId === claim.id &&
      item.stance === 'supports' &&
      source !== undefined &&
      source.terms !== 'off_record' &&
      (rule.background !== 'never' || !isBackground(source))
    return counts ? [{ evidence: item, source }] : []
  })
}

/** How many sources that support a claim, and may count, do not draw on one another. */
export function independentSources(claim: Claim, known: ClaimEvidence, rules: HouseRules): number {
  return countIndependent(supportOf(claim, known, ruleFor(claim, rules)))
}

/** How many of these do not draw on one another. */
function countIndependent(support: readonly Support[]): number {
  const groups = support.map(({ evidence, source }) => {
    const group = groupKey(evidence)
    return group === null ? `source ${source.id}` : `group ${group}`
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
  const isCarriedByAnonymous = support.length > 0 && support.every(({ source }) => isUnnamed(source, rule))
  if (rule.isAnonymousAloneAllowed || !isCarriedByAnonymous) return null
  return { rule: 'named_source', message: 'Rests on sources alone that the copy cannot name.' }
}

function isBackground({ terms }: Source): boolean {
  return terms === 'background' || terms === 'deep_background'
}

/** Whether the copy does not say who it is. */
function isUnnamed(source: Source, rule: SourcingRule): boolean {
  return hasAnonymityRecord(source) || (isBackground(source) && rule.background === 'anonymous')
}

/**
 * No house lets an unnamed source pass without its record: how the copy describes it, why it is not named, the three
 * tests, and who approved it (AP, Reuters, NYT). A speaker whom the copy does not name needs such a source behind the
 * words.
 */
function anonymityRecord(claim: Claim, rule: SourcingRule, support: readonly Support[]): UnmetRule | null {
  const unnamed = support.map(({ source }) => source).filter((source) => isUnnamed(source, rule))
  const gaps = unnamed.map(anonymityGaps).find((missing) => missing.length > 0)
  const { details } = claim
  const isSpeakerUnnamed = details?.kind === 'statement' && details.speakerNamed === 'unnamed'
  if (gaps !== undefined) {
    const message = `The anonymity record of an unnamed source lacks ${gaps.join(', ')}.`
    return { rule: 'anonymity_record', message }
  }
  if (!isSpeakerUnnamed || unnamed.length > 0) return null
  return {
    rule: 'anonymity_record',
    message: 'The copy does not name the speaker: needs a source with an anonymity record.',
  }
}

function asOf(rule: SourcingRule, claim: Claim): UnmetRule | null {
  if (!rule.isAsOfNeeded || claim.asOf !== null) return null
  return { rule: 'as_of', message: 'Needs to say as of when it holds.' }
}

const dayInMilliseconds = 86_400_000

function freshEvidence(
  claim: Claim,
  rule: SourcingRule,
  support: readonly Support[],
  now: Instant,
): UnmetRule | null {
  if (support.length === 0) return null
  const { maximumAgeDays } = rule
  const newest = Math.max(...support.map(({ evidence }) => Date.parse(evidence.checkedAt)))
  const lookedUpBefore = (time: number, message: string): UnmetRule | null =>
    newest < time ? { rule: 'fresh_evidence', message } : null
  const asOfTime = claim.asOf === null ? Number.NEGATIVE_INFINITY : Date.parse(claim.asOf)
  const oldest = maximumAgeDays === null ? null : Date.parse(now) - maximumAgeDays * dayInMilliseconds
  const days = `${maximumAgeDays} ${maximumAgeDays === 1 ? 'day' : 'days'}`
  return (
    lookedUpBefore(asOfTime, 'Was looked up before the time as of which it holds.') ??
    (oldest === null ? null : lookedUpBefore(oldest, `Was looked up more than ${days} ago.`))
  )
}

function secondRead(rule: SourcingRule, claim: Claim): UnmetRule | null {
  if (rule.secondRead === 'none' || claim.secondReadAt !== null) return null
  const how = rule.secondRead === 'blind' ? ', without seeing the first finding' : ''
  return { rule: 'second_read', message: `Needs a second read by somebody else${how}.` }
}
