import { type QueueGroup, queueGroups } from '../../../../shared/claims/queue-order.ts'
import { whoToCall } from '../../../../shared/claims/who-to-call.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { QueueOrder } from '../../../../shared/domain/settings.ts'
import { memoizeLast } from '../../../stores/memoize-last.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { selectClaims, selectEvidence, selectSource } from '../../../stores/story-selectors.ts'
import { type OpenStory, type StoryState, useStoryStore } from '../../../stores/story-store.ts'
import { openQuestionsOf, sourcesOf } from '../claim-surroundings.ts'

/** Whom to call about a claim, by name; null when nobody is known. */
export function callFor(state: StoryState, claim: Claim): string | null {
  const asked = openQuestionsOf(state, claim.id).flatMap(
    ({ sourceId }) => selectSource(state, sourceId) ?? [],
  )
  return whoToCall(claim, asked, sourcesOf(state, selectEvidence(state, claim.id)))
}

/** All claims of the open story in the order in which they are worked through. */
export interface ClaimQueue {
  readonly ids: readonly Id[]
  /** The group that each claim stands in, for headings. */
  readonly groupById: ReadonlyMap<Id, QueueGroup>
}

const nothing: ClaimQueue = { ids: [], groupById: new Map() }

let earlier: { readonly order: QueueOrder; readonly groups: readonly QueueGroup[]; queue: ClaimQueue } = {
  order: 'text',
  groups: [],
  queue: nothing,
}

// In the order of the text a claim's fields do not matter, so that most writes do not even get here.
const queueOf = memoizeLast((open: OpenStory, order: QueueOrder): ClaimQueue => {
  const state: StoryState = { wanted: open.storyId, open, failure: null }
  const groups = queueGroups(selectClaims(state), order, (claim) => {
    return callFor(state, claim)
  })
  if (order !== earlier.order || !areSame(groups, earlier.groups)) {
    const groupById = new Map(groups.flatMap((group) => group.ids.map((id) => [id, group] as const)))
    earlier = { order, groups, queue: { ids: groups.flatMap((group) => group.ids), groupById } }
  }
  return earlier.queue
})

function areSame(a: readonly QueueGroup[], b: readonly QueueGroup[]): boolean {
  return (
    a.length === b.length &&
    a.every((group, index) => {
      const other = b[index]
      return (
        other !== undefined &&
        group.key === other.key &&
        group.ids.length === other.ids.length &&
        group.ids.every((id, place) => id === other.ids[place])
      )
    })
  )
}

/** The claims of the open story in an order; the same object while no claim changes its place. */
export function selectQueue({ open }: StoryState, order: QueueOrder): ClaimQueue {
  return open === null ? nothing : queueOf(open, order)
}

/** The queue in the order that this person has chosen, at this moment. */
export function queueNow(): ClaimQueue {
  return selectQueue(useStoryStore.getState(), useSettingsStore.getState().settings.queueOrder)
}
