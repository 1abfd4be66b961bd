import type { Claim } from '../domain/claim.ts'
import type { ClaimFlag, Finding } from '../domain/claim-status.ts'
import type { CorrectionStatus } from '../domain/correction.ts'
import type { Stance } from '../domain/evidence.ts'
import type { Instant } from '../domain/ids.ts'

/** What has to be known around a claim to say what it waits for. */
export interface ClaimSurroundings {
  readonly flags: readonly ClaimFlag[]
  /** The stance of each piece of evidence. */
  readonly stances: readonly Stance[]
  /** When somebody was last asked about it without an answer; null when nobody was. */
  readonly unansweredSince: Instant | null
  /** The entries of the correction log that settle it. */
  readonly corrections: readonly CorrectionStatus[]
  /** Whether it quotes somebody in other words than its evidence does (alteredQuotation). */
  readonly isQuotationAltered: boolean
}

/** The one thing that stands between a claim and its sign-off. */
export type HoldBack =
  | { readonly kind: 'place_lost' | 'words_changed' | 'recheck_due' }
  | { readonly kind: 'awaiting_reply'; readonly since: Instant | null }
  | { readonly kind: 'not_started' | 'no_source' | 'no_finding' }
  | { readonly kind: 'wording_proposed' | 'no_correction' | 'correction_drafted' }
  | { readonly kind: 'quotation_altered' }
  | { readonly kind: 'sources_disagree'; readonly count: number }
  | { readonly kind: 'inconsistent' | 'rule_unmet' | 'reopened' | 'ready_for_review' }

/**
 * The one thing to do next about a claim; null when nothing is. What happened to the words comes first, then time,
 * then what the check itself still lacks. A recheck that is due holds a signed-off claim back, too.
 */
export function whatHoldsBack(claim: Claim, around: ClaimSurroundings): HoldBack | null {
  if (around.flags.includes('lost_anchor')) return { kind: 'place_lost' }
  if (around.flags.includes('text_changed')) return { kind: 'words_changed' }
  if (around.flags.includes('stale_as_of')) return { kind: 'recheck_due' }
  if (claim.workflow === 'signed_off') return null
  if (claim.workflow === 'awaiting_reply') return { kind: 'awaiting_reply', since: around.unansweredSince }
  return claim.finding === 'none' ? beforeFinding(claim, around) : afterFinding(claim, around)
}

function beforeFinding(claim: Claim, { stances, isQuotationAltered }: ClaimSurroundings): HoldBack {
  if (isQuotationAltered) return { kind: 'quotation_altered' }
  if (stances.length > 0) return { kind: 'no_finding' }
  return { kind: claim.workflow === 'unchecked' ? 'not_started' : 'no_source' }
}

function afterFinding(claim: Claim, around: ClaimSurroundings): HoldBack {
  const { stances, flags } = around
  if (claim.proposedChange === 'proposed') return { kind: 'wording_proposed' }
  if (stances.length === 0 && restsOnSources(claim.finding)) return { kind: 'no_source' }
  if (claim.finding === 'conflicting_sources' && stances.length > 1) {
    return { kind: 'sources_disagree', count: stances.length }
  }
  if (around.isQuotationAltered) return { kind: 'quotation_altered' }
  const correction = correctionStep(claim, around.corrections)
  if (correction !== null) return { kind: correction }
  if (flags.includes('inconsistent_with')) return { kind: 'inconsistent' }
  if (flags.includes('sourcing_rule_unmet')) return { kind: 'rule_unmet' }
  return { kind: claim.workflow === 'reopened' ? 'reopened' : 'ready_for_review' }
}

function correctionStep(
  claim: Claim,
  corrections: readonly CorrectionStatus[],
): 'no_correction' | 'correction_drafted' | null {
  if (corrections.includes('draft')) return 'correction_drafted'
  if (claim.finding !== 'incorrect' || corrections.length > 0) return null
  return claim.proposedChange === 'none' ? 'no_correction' : null
}

/** Whether a finding says something that a source must stand behind. */
function restsOnSources(finding: Finding): boolean {
  switch (finding) {
    case 'confirmed':
    case 'confirmed_with_attribution':
    case 'incorrect':
    case 'needs_context':
    case 'conflicting_sources':
      return true
    case 'none':
    case 'unverifiable':
    case 'on_author':
    case 'not_checkable':
    case 'cut':
      return false
  }
}
