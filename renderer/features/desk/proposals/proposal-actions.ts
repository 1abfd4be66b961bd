import { proposalAfter, stepThroughProposals } from '../../../../shared/claims/spotting/next-proposal.ts'
import { proposalKey } from '../../../../shared/claims/spotting/open-proposals.ts'
import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import { detailsKindOf } from '../../../../shared/domain/claim-details.ts'
import type { ClaimType } from '../../../../shared/domain/claim-type.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { firstBlockAfter } from '../../../../shared/text/mark-runs.ts'
import { createClaims } from '../../../stores/bulk-claim-actions.ts'
import { addDismissals, removeDismissals } from '../../../stores/dismissal-actions.ts'
import { tellUndoable } from '../../../stores/history-actions.ts'
import { openProposalsNow } from '../../../stores/proposal-selectors.ts'
import { settle } from '../../../stores/spotting-store.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectProposal } from '../../../stores/view-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { countOf } from '../count-of.ts'
import { placeInHand } from '../place-in-hand.ts'
import { proposalInHandNow, shownProposalsNow } from './proposal-filter.ts'

/** Takes the next (+1) or previous (-1) listed proposal in hand, from wherever one is in the text. */
export function goToProposal(direction: 1 | -1): void {
  const next = stepThroughProposals(shownProposalsNow(), proposalInHandNow() ?? placeInHand(), direction)
  if (next !== null) selectProposal(proposalKey(next))
}

/**
 * Makes claims of proposals, as what they were taken for or as another type, and goes on to the next one at once,
 * because the next key is meant for that. What could not be written is proposed again.
 */
export function acceptProposals(proposals: readonly Proposal[], as?: ClaimType): Promise<void> {
  const items = proposals.map((proposal) => {
    const type = as ?? proposal.type
    const isSameKind = detailsKindOf(type) === detailsKindOf(proposal.type)
    return {
      span: { start: proposal.start, end: proposal.end },
      type,
      priority: proposal.priority,
      details: isSameKind ? proposal.details : null,
      ...(type === 'allegation_legal' && { legalRisk: true }),
    }
  })
  return settleProposals(proposals, 'accepted', async () => (await createClaims(items)).length > 0)
}

/** Turns proposals down and goes on to the next one. They are not proposed again in this version. */
export function dismissProposals(proposals: readonly Proposal[]): Promise<void> {
  const items = proposals.map(({ type, start, end }) => ({
    subject: 'claim' as const,
    rule: type,
    span: { start, end },
  }))
  return settleProposals(proposals, 'dismissed', async () => (await addDismissals(items, ''))?.ok === true)
}

/** Has dismissed proposals proposed again. */
export async function bringBack(dismissalIds: readonly string[]): Promise<void> {
  const result = await removeDismissals(dismissalIds)
  if (result?.ok === true) announce(`${countOf(dismissalIds.length, 'proposal')} brought back`)
}

async function settleProposals(
  proposals: readonly Proposal[],
  done: 'accepted' | 'dismissed',
  send: () => Promise<boolean>,
): Promise<void> {
  const [first] = proposals
  if (first === undefined) return
  const next = proposalAfter(shownProposalsNow(), proposals) ?? proposalAfter(openProposalsNow(), proposals)
  const release = settle(proposals.map(proposalKey))
  selectProposal(next === null ? null : proposalKey(next))
  const isDone = await send()
  release()
  if (isDone) tellSettled(proposals, done)
  else selectProposal(proposalKey(first))
}

function tellSettled(proposals: readonly Proposal[], done: string): void {
  const left = openProposalsNow().length
  const rest = left === 0 ? 'None is left.' : `${left} left.`
  const [first] = proposals
  if (proposals.length === 1 && first !== undefined) {
    announce(`${claimTypeLabels[first.type]} ${done}. ${rest}`)
    return
  }
  const storyId = useStoryStore.getState().open?.storyId ?? null
  tellUndoable(`${countOf(proposals.length, 'proposal')} ${done}. ${rest}`, storyId)
}

/** The open proposals that stand in the same paragraph as one of them. */
export function proposalsOfParagraph({ start }: Proposal): readonly Proposal[] {
  const blocks = useStoryStore.getState().open?.version.blocks ?? []
  const index = firstBlockAfter(blocks, start)
  return openProposalsNow().filter((proposal) => firstBlockAfter(blocks, proposal.start) === index)
}

/** The open proposals of a type. */
export function proposalsOfType(type: ClaimType): readonly Proposal[] {
  return openProposalsNow().filter((proposal) => proposal.type === type)
}
