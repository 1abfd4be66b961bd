import type { Span } from '../../domain/anchor.ts'
import type { ClaimType } from '../../domain/claim-type.ts'
import { type ClaimedPlace, claimedPlaces } from './claimed-places.ts'
import type { Proposal } from './proposal.ts'

/** A proposal that somebody has dismissed: what it was taken for, and the words it stood on. */
export interface DismissedProposal extends Span {
  readonly type: ClaimType
}

/** Tells proposals of one text apart: two of the same type on the same words say the same. */
export function proposalKey({ type, start, end }: DismissedProposal): string {
  return `${type} ${start}-${end}`
}

/**
 * The proposals that still wait for a person, in the order given: those that nobody has dismissed, whose words are not
 * a claim already, and of which no part is a claim of the same type. Of several that say the same the first stays.
 */
export function openProposals(
  proposals: readonly Proposal[],
  claims: readonly ClaimedPlace[],
  dismissed: readonly DismissedProposal[],
): readonly Proposal[] {
  const places = claimedPlaces(claims)
  const settled = new Set(dismissed.map(proposalKey))
  return proposals.filter((proposal) => {
    const key = proposalKey(proposal)
    const isOpen =
      !settled.has(key) && !places.isSame(proposal) && !places.isOverlapped(proposal, proposal.type)
    settled.add(key)
    return isOpen
  })
}
