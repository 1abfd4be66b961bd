import { coversItsSentence } from '../../shared/claims/coverage.ts'
import type { ClaimedPlace } from '../../shared/claims/spotting/claimed-places.ts'
import {
  type DismissedProposal,
  openProposals,
  proposalKey,
} from '../../shared/claims/spotting/open-proposals.ts'
import type { Proposal } from '../../shared/claims/spotting/proposal.ts'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { type ClaimType, claimTypeSchema } from '../../shared/domain/claim-type.ts'
import type { Dismissal, DismissalSubject } from '../../shared/domain/dismissal.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { EntityTable } from './entity-table.ts'
import type { Groups } from './group-table.ts'
import { memoizeLast, reuseList } from './memoize-last.ts'
import { type SpottingState, useSpottingStore } from './spotting-store.ts'
import { selectAnchorsByClaim } from './story-selectors.ts'
import { type OpenStory, type StoryState, useStoryStore } from './story-store.ts'

const placeOfAnchor = new WeakMap<Anchor, ClaimedPlace>()

function placeOf(anchor: Anchor, type: ClaimType): ClaimedPlace {
  const known = placeOfAnchor.get(anchor)
  if (known?.type === type) return known
  const place = { start: anchor.start, end: anchor.end, type }
  placeOfAnchor.set(anchor, place)
  return place
}

/** The places of all claims that `counts` lets through; the same list as before while none of them has changed. */
function placesWhere(counts: (anchor: Anchor) => boolean) {
  let earlier: readonly ClaimedPlace[] = []
  // A finding changes a claim and neither its type nor its place: then the list stays the same.
  return memoizeLast((claims: ReadonlyMap<Id, Claim>, anchors: Groups<Anchor>) => {
    const list: ClaimedPlace[] = []
    for (const claim of claims.values()) {
      for (const anchor of anchors.get(claim.id) ?? none) {
        if (counts(anchor)) list.push(placeOf(anchor, claim.type))
      }
    }
    earlier = reuseList(earlier, list)
    return earlier
  })
}

const claimedPlaces = placesWhere(({ state }) => state !== 'lost')
const coveringPlaces = placesWhere(coversItsSentence)

const none: readonly never[] = []

/** Where claims stand in the current text, and what they are. */
function selectClaimedPlaces(state: StoryState): readonly ClaimedPlace[] {
  const { open } = state
  return open === null ? none : claimedPlaces(open.tables.claims.byId, selectAnchorsByClaim(state))
}

/** The places of claims whose sentences count as read. */
export function selectCoveringPlaces(state: StoryState): readonly ClaimedPlace[] {
  const { open } = state
  return open === null ? none : coveringPlaces(open.tables.claims.byId, selectAnchorsByClaim(state))
}

function dismissalsOf(subject: DismissalSubject) {
  return memoizeLast((table: EntityTable<Dismissal>, versionId: Id): readonly Dismissal[] =>
    [...table.byId.values()]
      .filter((one) => one.subject === subject && one.versionId === versionId)
      .sort((a, b) => a.start - b.start || a.end - b.end),
  )
}

const bySubject = { claim: dismissalsOf('claim'), note: dismissalsOf('note') } as const

/** What people have dismissed in the current text, in its order. */
export function selectDismissals({ open }: StoryState, subject: DismissalSubject): readonly Dismissal[] {
  return open === null ? none : bySubject[subject](open.tables.dismissals, open.version.id)
}

const dismissedProposals = memoizeLast((dismissals: readonly Dismissal[]): readonly DismissedProposal[] =>
  dismissals.flatMap(({ rule, start, end }) => {
    const type = claimTypeSchema.safeParse(rule)
    return type.success ? [{ type: type.data, start, end }] : []
  }),
)

const unsettled = memoizeLast(
  (
    proposals: readonly Proposal[],
    claims: readonly ClaimedPlace[],
    dismissed: readonly DismissedProposal[],
    settling: ReadonlySet<string>,
  ): readonly Proposal[] => {
    const open = openProposals(proposals, claims, dismissed)
    return settling.size === 0 ? open : open.filter((proposal) => !settling.has(proposalKey(proposal)))
  },
)

function selectProposals(
  state: StoryState,
  proposals: readonly Proposal[],
  settling: ReadonlySet<string>,
): readonly Proposal[] {
  const dismissed = dismissedProposals(selectDismissals(state, 'claim'))
  return unsettled(proposals, selectClaimedPlaces(state), dismissed, settling)
}

/** What was found in the version that is open; nothing while something else was looked through. */
function proposalsFound({ spotted, versionId }: SpottingState, open: OpenStory | null) {
  return open === null || open.version.id !== versionId ? none : (spotted?.proposals ?? none)
}

/** All that was found in the version on the desk, settled or not. */
export function useProposalsFound(): readonly Proposal[] {
  const open = useStoryStore((state) => state.open)
  return proposalsFound(useSpottingStore(), open)
}

/** The proposals that wait for a person, in the order of the text; the same list while none comes or goes. */
export function useOpenProposals(): readonly Proposal[] {
  const spotting = useSpottingStore()
  return useStoryStore((state) =>
    selectProposals(state, proposalsFound(spotting, state.open), spotting.settling),
  )
}

/** The same, for what a key does at this moment. */
export function openProposalsNow(): readonly Proposal[] {
  const [state, spotting] = [useStoryStore.getState(), useSpottingStore.getState()]
  return selectProposals(state, proposalsFound(spotting, state.open), spotting.settling)
}
