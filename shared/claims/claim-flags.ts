import type { Anchor } from '../domain/anchor.ts'
import type { Claim } from '../domain/claim.ts'
import type { ClaimFlag, Finding } from '../domain/claim-status.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Instant } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'
import type { HouseRules } from '../domain/house-rules.ts'
import { type UnmetRule, unmetRules } from './sourcing-rules.ts'

/** All that flags are worked out from. Rows of other claims do no harm. */
export interface FlagFacts {
  readonly claim: Claim
  readonly anchors: readonly Anchor[]
  readonly evidence: readonly Evidence[]
  readonly sources: readonly Source[]
  readonly now: Instant
  readonly rules: HouseRules
  /** Whether a copy note that nobody has settled sets it against another claim (inconsistentClaims). */
  readonly isInconsistent: boolean
}

/** The warnings that stand on a claim, in the order of the vocabulary. Nothing here is stored. */
export function flagsOf(facts: FlagFacts): ClaimFlag[] {
  const { claim, now } = facts
  const anchors = facts.anchors.filter((anchor) => anchor.claimId === claim.id)
  const evidence = facts.evidence.filter((item) => item.claimId === claim.id)
  const unmet = unmetWhenConfirmed(facts, evidence)
  const flags: readonly (readonly [ClaimFlag, boolean])[] = [
    ['text_changed', anchors.some((anchor) => anchor.state === 'text_changed')],
    ['lost_anchor', claim.finding !== 'cut' && anchors.some((anchor) => anchor.state === 'lost')],
    ['source_broken', hasBrokenSource(evidence, facts.sources)],
    ['stale_as_of', isRecheckDue(claim, now) || unmet.some(isOfAge)],
    ['sourcing_rule_unmet', unmet.some((one) => !isOfAge(one))],
    ['inconsistent_with', facts.isInconsistent],
  ]
  return flags.flatMap(([flag, isRaised]) => (isRaised ? [flag] : []))
}

/** Whether a link was looked up and is gone. A page that asks for a password or a payment is there. */
function hasBrokenSource(evidence: readonly Evidence[], sources: readonly Source[]): boolean {
  const used = new Set(evidence.map((item) => item.sourceId))
  return sources.some((source) => used.has(source.id) && isBroken(source.httpStatus))
}

function isBroken(httpStatus: number | null): boolean {
  return httpStatus === 404 || httpStatus === 410 || httpStatus === 451 || (httpStatus ?? 0) >= 500
}

/** Whether the time to look again has come and nobody has set a finding since. */
export function isRecheckDue({ recheckAt, findingAt }: Claim, now: Instant): boolean {
  if (recheckAt === null || Date.parse(recheckAt) > Date.parse(now)) return false
  return findingAt === null || Date.parse(findingAt) < Date.parse(recheckAt)
}

/** Findings that say the claim holds, so that its sources have to carry it. */
export const confirming: ReadonlySet<Finding> = new Set(['confirmed', 'confirmed_with_attribution'])

/** The rules that a claim breaks which was found to hold. */
function unmetWhenConfirmed(facts: FlagFacts, evidence: readonly Evidence[]): readonly UnmetRule[] {
  const { claim, sources, now, rules } = facts
  return confirming.has(claim.finding) ? unmetRules(claim, { evidence, sources }, now, rules) : []
}

function isOfAge({ rule }: UnmetRule): boolean {
  return rule === 'fresh_evidence'
}
