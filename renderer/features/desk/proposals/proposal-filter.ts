import { create } from 'zustand'
import { proposalKey } from '../../../../shared/claims/spotting/open-proposals.ts'
import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import type { ClaimType } from '../../../../shared/domain/claim-type.ts'
import { memoizeLast } from '../../../stores/memoize-last.ts'
import { openProposalsNow, useOpenProposals } from '../../../stores/proposal-selectors.ts'
import { useViewStore } from '../../../stores/view-store.ts'

/** Which of the proposals are listed. */
export interface ProposalFilter {
  /** Null lets all types through. */
  readonly type: ClaimType | null
  /** Whether the dismissed ones are listed in place of the open ones. */
  readonly isDismissedShown: boolean
}

const all: ProposalFilter = { type: null, isDismissedShown: false }

export const useProposalFilter = create<ProposalFilter>()(() => all)

/** Changes which proposals are listed; parts that are not named stay. */
export function filterProposals(filter: Partial<ProposalFilter>): void {
  useProposalFilter.setState(filter)
}

/** Lists all open proposals again. */
export function listAllProposals(): void {
  useProposalFilter.setState(all)
}

const ofType = memoizeLast((proposals: readonly Proposal[], type: ClaimType | null): readonly Proposal[] => {
  if (type === null) return proposals
  const found = proposals.filter((proposal) => proposal.type === type)
  // With the last one of its type settled, the filter has nothing more to hold back.
  return found.length === 0 ? proposals : found
})

/** The proposals that are listed and that keys step through, in the order of the text. */
export function useShownProposals(): readonly Proposal[] {
  return ofType(
    useOpenProposals(),
    useProposalFilter(({ type }) => type),
  )
}

/** The same, for what a key does at this moment. */
export function shownProposalsNow(): readonly Proposal[] {
  return ofType(openProposalsNow(), useProposalFilter.getState().type)
}

/** The proposal in hand; null when none is, or when it has been settled. */
export function useProposalInHand(): Proposal | null {
  const key = useViewStore((state) => state.selectedProposal)
  return byKey(useOpenProposals(), key)
}

/** The same, for what a key does at this moment. */
export function proposalInHandNow(): Proposal | null {
  return byKey(openProposalsNow(), useViewStore.getState().selectedProposal)
}

const byKey = memoizeLast((proposals: readonly Proposal[], key: string | null): Proposal | null =>
  key === null ? null : (proposals.find((proposal) => proposalKey(proposal) === key) ?? null),
)
