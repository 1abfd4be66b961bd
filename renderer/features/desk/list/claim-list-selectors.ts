import { isOpen } from '../../../../shared/claims/status-rules.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { type ClaimFilter, passesFilter } from '../../../stores/claim-filter.ts'
import { memoizeLast, reuseList } from '../../../stores/memoize-last.ts'
import { selectClaimOrder, selectWords } from '../../../stores/story-selectors.ts'
import type { OpenStory, StoryState } from '../../../stores/story-store.ts'
import { flagsOfClaim } from '../claim-surroundings.ts'

let earlier: readonly Id[] = []

const shown = memoizeLast((open: OpenStory, filter: ClaimFilter, minute: string): readonly Id[] => {
  const state: StoryState = { wanted: open.storyId, open, failure: null }
  const { byId } = open.tables.claims
  const list = selectClaimOrder(state).filter((id) => {
    const claim = byId.get(id)
    if (claim === undefined) return false
    // Flags cost more than all the rest together, and most filters do not ask for them.
    const flags = filter.flags.length === 0 ? [] : flagsOfClaim(state, claim, minute)
    const facts = {
      flags,
      // Words are looked at only where the filter asks for some.
      get words() {
        return selectWords(state, id)
      },
    }
    return passesFilter(claim, facts, filter)
  })
  earlier = reuseList(earlier, list)
  return earlier
})

const none: readonly Id[] = []

/** The claims that pass the filter, in the order of the text; the same list while no claim comes into it or goes. */
export function selectShownClaims({ open }: StoryState, filter: ClaimFilter, now: Date): readonly Id[] {
  return open === null ? none : shown(open, filter, now.toISOString())
}

/** How many claims each tab of the list would show without further filters. */
export interface TabCounts {
  readonly open: number
  readonly all: number
  readonly awaiting: number
}

let earlierCounts: TabCounts = { open: 0, all: 0, awaiting: 0 }

const countTabs = memoizeLast((claims: ReadonlyMap<Id, Claim>): TabCounts => {
  let open = 0
  let awaiting = 0
  for (const claim of claims.values()) {
    if (isOpen(claim.workflow)) open += 1
    if (claim.workflow === 'awaiting_reply') awaiting += 1
  }
  const isSame = earlierCounts.open === open && earlierCounts.awaiting === awaiting
  if (!isSame || earlierCounts.all !== claims.size) earlierCounts = { open, all: claims.size, awaiting }
  return earlierCounts
})

const noClaims: ReadonlyMap<Id, Claim> = new Map()

/** The counts of the list's tabs; the same object while none of them changes. */
export function selectTabCounts({ open }: StoryState): TabCounts {
  return countTabs(open?.tables.claims.byId ?? noClaims)
}
