import type { Claim } from '../../domain/claim.ts'
import type { HouseRules } from '../../domain/house-rules.ts'
import type { Id } from '../../domain/ids.ts'
import type { SecondReading } from '../../domain/second-reading.ts'
import { ruleFor } from '../sourcing-rules.ts'

/**
 * Where the second read of a claim stands. `differs` and `kept` are the same disagreement before and after somebody has
 * settled it by keeping the finding, with a reason.
 */
export type SecondReadState = 'not_due' | 'awaited' | 'agrees' | 'differs' | 'kept'

/** Where the second read of a claim stands by the house rules for its type. Not before there is a finding to read again. */
export function secondReadOf(
  claim: Claim,
  reading: SecondReading | null,
  rules: HouseRules,
): SecondReadState {
  if (claim.finding === 'none') return 'not_due'
  const rule = ruleFor(claim, rules).secondRead
  const standing = standingReading(claim, reading)
  if (standing === null) {
    // Libraries of earlier days have second reads without a finding of their own. Nothing shows that those were blind.
    if (reading === null && claim.secondReadAt !== null && rule !== 'blind') return 'agrees'
    return rule === 'none' ? 'not_due' : 'awaited'
  }
  if (rule === 'blind' && !standing.isBlind) return 'awaited'
  if (standing.finding === claim.finding) return 'agrees'
  return standing.settledFinding === claim.finding ? 'kept' : 'differs'
}

/**
 * The reading while it is another person's than the finding; null for none. Whoever read a claim second and then set its
 * finding is the first reader from there on.
 */
export function standingReading(
  claim: Pick<Claim, 'findingBy'>,
  reading: SecondReading | null,
): SecondReading | null {
  return reading === null || reading.readBy === claim.findingBy ? null : reading
}

/** Whether this person may give the second read of a claim now: a finding is there, neither it nor the reading is theirs. */
export function mayReadSecond(claim: Claim, reading: SecondReading | null, me: Id | null): boolean {
  if (me === null || claim.finding === 'none' || claim.findingBy === me) return false
  return standingReading(claim, reading)?.readBy !== me
}

/**
 * Whether the first finding, and what gives it away, is kept from this person: the rule says blind, the second read is
 * awaited, and they could give it.
 */
export function isVeiledFrom(
  me: Id | null,
  claim: Claim,
  reading: SecondReading | null,
  rules: HouseRules,
): boolean {
  return (
    ruleFor(claim, rules).secondRead === 'blind' &&
    mayReadSecond(claim, reading, me) &&
    secondReadOf(claim, reading, rules) === 'awaited'
  )
}
