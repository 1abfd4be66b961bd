import { useMemo } from 'react'
import { flagsOf } from '../../../shared/claims/claim-flags.ts'
import { alteredQuotation } from '../../../shared/claims/quotation-checks.ts'
import {
  type ClaimSurroundings,
  type HoldBack,
  whatHoldsBack,
} from '../../../shared/claims/what-holds-back.ts'
import type { Claim } from '../../../shared/domain/claim.ts'
import type { ClaimFlag } from '../../../shared/domain/claim-status.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { HouseRules } from '../../../shared/domain/house-rules.ts'
import type { Id, Instant } from '../../../shared/domain/ids.ts'
import type { Question } from '../../../shared/domain/question.ts'
import type { Contact, Source } from '../../../shared/domain/source.ts'
import { inconsistenciesNow, useInconsistencies } from '../../stores/inconsistency-selectors.ts'
import { houseRulesNow, selectHouseRules, useSettingsStore } from '../../stores/settings-store.ts'
import {
  selectAnchors,
  selectClaim,
  selectContacts,
  selectCorrection,
  selectCorrectionLinks,
  selectEvidence,
  selectQuestions,
  selectSource,
} from '../../stores/story-selectors.ts'
import { type StoryState, useStoryStore } from '../../stores/story-store.ts'
import { useNow } from '../../ui/use-now.ts'

/** The warnings that stand on a claim of the open story now. */
export function flagsOfClaim(
  state: StoryState,
  claim: Claim,
  now: Instant,
  rules: HouseRules = houseRulesNow(),
): readonly ClaimFlag[] {
  const evidence = selectEvidence(state, claim.id)
  const sources = sourcesOf(state, evidence)
  const isInconsistent = inconsistenciesNow().has(claim.id)
  const anchors = selectAnchors(state, claim.id)
  return flagsOf({ claim, anchors, evidence, sources, now, rules, isInconsistent })
}

/** The sources that pieces of evidence name, as far as they are there. */
export function sourcesOf(state: StoryState, evidence: readonly Evidence[]): readonly Source[] {
  return evidence.flatMap((one) => selectSource(state, one.sourceId) ?? [])
}

/** All that says what a claim waits for. */
export function surroundingsOf(state: StoryState, claim: Claim, now: Instant): ClaimSurroundings {
  const evidence = selectEvidence(state, claim.id)
  const corrections = selectCorrectionLinks(state, claim.id)
    .map((link) => selectCorrection(state, link.correctionId)?.status)
    .filter((status) => status !== undefined)
  return {
    flags: flagsOfClaim(state, claim, now),
    stances: evidence.map((one) => one.stance),
    unansweredSince: askedSince(state, claim.id) ?? lastUnanswered(state, evidence),
    corrections,
    isQuotationAltered: alteredQuotation(claim, selectAnchors(state, claim.id), evidence) !== null,
  }
}

/** The questions about a claim that nobody has answered, the oldest first. */
export function openQuestionsOf(state: StoryState, claimId: Id): readonly Question[] {
  return selectQuestions(state, claimId).filter(({ answeredAt }) => answeredAt === null)
}

function askedSince(state: StoryState, claimId: Id): Instant | null {
  return openQuestionsOf(state, claimId)[0]?.askedAt ?? null
}

/** When one of the sources was last asked without an answer since; null when none waits. */
function lastUnanswered(state: StoryState, evidence: readonly Evidence[]): Instant | null {
  const waiting = evidence
    .map((one) => selectContacts(state, one.sourceId)[0])
    .filter((contact) => contact !== undefined && isUnanswered(contact))
    .map((contact) => contact?.at ?? '')
    .sort()
  return waiting[0] ?? null
}

/** Whether somebody was asked and has not answered. */
export function isUnanswered({ direction, outcome }: Contact): boolean {
  return direction === 'outgoing' && (outcome === 'left_message' || outcome === 'no_reply')
}

/** The one thing to do next about a claim; null when nothing is, or when there is no such claim. */
export function useHoldBack(claimId: Id): HoldBack | null {
  const claim = useStoryStore((state) => selectClaim(state, claimId))
  // What a claim waits for depends on these tables alone; none of them changes when another claim's finding does.
  const anchors = useStoryStore((state) => selectAnchors(state, claimId))
  const evidence = useStoryStore((state) => selectEvidence(state, claimId))
  const sources = useStoryStore((state) => state.open?.tables.sources)
  const contacts = useStoryStore((state) => state.open?.tables.contacts)
  const questions = useStoryStore((state) => selectQuestions(state, claimId))
  const corrections = useStoryStore((state) => state.open?.tables.corrections)
  const links = useStoryStore((state) => state.open?.tables.correctionClaims)
  const rules = useSettingsStore(selectHouseRules)
  const inconsistencies = useInconsistencies(claimId)
  const now = useNow()
  return useMemo(() => {
    const known = [
      anchors,
      evidence,
      sources,
      contacts,
      questions,
      corrections,
      links,
      rules,
      inconsistencies,
    ].every((one) => one !== undefined)
    if (claim === null || !known) return null
    return whatHoldsBack(claim, surroundingsOf(useStoryStore.getState(), claim, now.toISOString()))
  }, [
    claim,
    anchors,
    evidence,
    sources,
    contacts,
    questions,
    corrections,
    links,
    rules,
    inconsistencies,
    now,
  ])
}
