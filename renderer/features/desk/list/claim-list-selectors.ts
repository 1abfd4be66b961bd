import type { QueueGroup } from '../../../../shared/claims/queue-order.ts'
import { isOpen } from '../../../../shared/claims/status-rules.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { HouseRules } from '../../../../shared/domain/house-rules.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { QueueOrder } from '../../../../shared/domain/settings.ts'
import { type ClaimFilter, passesFilter } from '../../../stores/claim-filter.ts'
import { memoizeLast, reuseList } from '../../../stores/memoize-last.ts'
import { houseRulesNow } from '../../../stores/settings-store.ts'
import { selectSecondRead, selectWords } from '../../../stores/story-selectors.ts'
import type { OpenStory, StoryState } from '../../../stores/story-store.ts'
import { flagsOfClaim } from '../claim-surroundings.ts'
import { type ClaimQueue, selectQueue } from '../queue/queue-selectors.ts'

let earlier: readonly Id[] = []

const shown = memoizeLast(
  (
    open: OpenStory,
    filter: ClaimFilter,
    minute: string,
    order: QueueOrder,
    rules: HouseRules,
  ): readonly Id[] => {
    const state: StoryState = { wanted: open.storyId, open, failure: null }
    const { byId } = open.tables.claims
    const list = selectQueue(state, order).ids.filter((id) => {
      const claim = byId.get(id)
      if (claim === undefined) return false
      // Flags cost more than all the rest together, and most filters do not ask for them.
      const flags = filter.flags.length === 0 ? [] : flagsOfClaim(state, claim, minute, rules)
      const facts = {
        flags,
        get secondRead() {
          return selectSecondRead(state, id)
        },
        // Words are looked at only where the filter asks for some.
        get words() {
          return selectWords(state, id)
        },
      }
      return passesFilter(claim, facts, filter)
    })
    earlier = reuseList(earlier, list)
    return earlier
  },
)

const none: readonly Id[] = []

/** What the list shows, and in which order. */
export interface ListChoice {
  readonly filter: ClaimFilter
  readonly order: QueueOrder
}

/** The claims that pass the filter, in the order chosen; the same list while no claim comes into it, goes or moves. */
export function selectShownClaims(
  { open }: StoryState,
  { filter, order }: ListChoice,
  now: Date,
): readonly Id[] {
  return open === null ? none : shown(open, filter, now.toISOString(), order, houseRulesNow())
}

/** The heading of a group in the list: what its claims share, and how many of them are shown. */
export interface GroupHead {
  readonly key: string | null
  readonly count: number
}

const heads = memoizeLast((ids: readonly Id[], queue: ClaimQueue): ReadonlyMap<Id, GroupHead> => {
  const found = new Map<QueueGroup, { readonly first: Id; count: number }>()
  for (const id of ids) {
    const group = queue.groupById.get(id)
    if (group === undefined) continue
    const head = found.get(group) ?? { first: id, count: 0 }
    head.count += 1
    found.set(group, head)
  }
  return new Map([...found].map(([{ key }, { first, count }]) => [first, { key, count }]))
})

/** The first shown claim of each group, with the heading that stands over it. */
export function selectGroupHeads(
  state: StoryState,
  choice: ListChoice,
  now: Date,
): ReadonlyMap<Id, GroupHead> {
  return heads(selectShownClaims(state, choice, now), selectQueue(state, choice.order))
}

/** How many claims each tab of the list would show without further filters. */
export interface TabCounts {
  readonly open: number
  readonly all: number
}

let earlierCounts: TabCounts = { open: 0, all: 0 }

const countTabs = memoizeLast((claims: ReadonlyMap<Id, Claim>): TabCounts => {
  let open = 0
  for (const claim of claims.values()) {
    if (isOpen(claim.workflow)) open += 1
  }
  const isSame = earlierCounts.open === open && earlierCounts.all === claims.size
  if (!isSame) earlierCounts = { open, all: claims.size }
  return earlierCounts
})

const noClaims: ReadonlyMap<Id, Claim> = new Map()

/** The counts of the list's tabs; the same object while none of them changes. */
export function selectTabCounts({ open }: StoryState): TabCounts {
  return countTabs(open?.tables.claims.byId ?? noClaims)
}
