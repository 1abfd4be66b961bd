import { isInQueue, type WorkQueue, workQueues } from '../../../../shared/claims/work-queues.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { HouseRules } from '../../../../shared/domain/house-rules.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { SecondReading } from '../../../../shared/domain/second-reading.ts'
import { houseRulesNow, selectHouseRules, useSettingsStore } from '../../../stores/settings-store.ts'
import { memoizeLast, reuseList } from '../../../stores/memoize-last.ts'
import { selectReadings } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'

/** How many claims lie in each queue, and how many there are in all. */
export type QueueCounts = Readonly<Record<WorkQueue | 'all', number>>

/** Whose claims are meant: the list's filter for a person holds for the queue, too. Null for everybody's. */
export interface Whose {
  /** For what has to be read again. */
  readonly rules: HouseRules
  readonly readings: ReadonlyMap<Id, SecondReading>
  /** Who works here, for second reads. */
  readonly me: Id | null
  readonly assigneeId: Id | null
}

/** Whether a claim is to be met when the queue is worked through. */
export function isQueued(claim: Claim, queue: WorkQueue, whose: Whose): boolean {
  const { me, assigneeId, rules, readings } = whose
  if (assigneeId !== null && claim.assigneeId !== assigneeId) return false
  return isInQueue(claim, queue, { me, rules, reading: readings.get(claim.id) ?? null })
}

// The claims are those of the library: what a second reader must not see still has its place in the queues.
const count = memoizeLast((claims: ReadonlyMap<Id, Claim>, whose: Whose): QueueCounts => {
  const counts: Record<WorkQueue | 'all', number> = {
    all: 0,
    open: 0,
    to_check: 0,
    to_sign_off: 0,
    awaiting: 0,
    second_read: 0,
  }
  for (const claim of claims.values()) {
    if (whose.assigneeId !== null && claim.assigneeId !== whose.assigneeId) continue
    counts.all += 1
    for (const queue of workQueues) if (isQueued(claim, queue, whose)) counts[queue] += 1
  }
  return counts
})

const noClaims: ReadonlyMap<Id, Claim> = new Map()

/** How many claims lie in each queue now. */
export function useQueueCounts(): QueueCounts {
  const whose = useWhose()
  return useStoryStore((state) => count(state.open?.whole.claims.byId ?? noClaims, whose))
}

/** The same, asked once. */
export function queueCountsNow(): QueueCounts {
  return count(useStoryStore.getState().open?.whole.claims.byId ?? noClaims, whoseNow())
}

const whose = memoizeLast(
  (
    me: Id | null,
    assigneeId: Id | null,
    rules: HouseRules,
    readings: ReadonlyMap<Id, SecondReading>,
  ): Whose => ({ me, assigneeId, rules, readings }),
)

/** Whose claims the queue is about, for components. */
export function useWhose(): Whose {
  const me = useSettingsStore((state) => state.settings.me)
  const assigneeId = useViewStore((state) => state.claimFilter.assigneeId)
  const rules = useSettingsStore(selectHouseRules)
  const readings = useStoryStore(selectReadings)
  return whose(me, assigneeId, rules, readings)
}

/** Whose claims the queue is about, at this moment. */
export function whoseNow(): Whose {
  const { me } = useSettingsStore.getState().settings
  const { assigneeId } = useViewStore.getState().claimFilter
  return whose(me, assigneeId, houseRulesNow(), selectReadings(useStoryStore.getState()))
}

let earlier: readonly Id[] = []

const following = memoizeLast(
  (
    ids: readonly Id[],
    claims: ReadonlyMap<Id, Claim>,
    from: Id | null,
    queue: WorkQueue,
    whose: Whose,
    most: number,
  ): readonly Id[] => {
    const at = from === null ? -1 : ids.indexOf(from)
    const found: Id[] = []
    for (let step = 1; step <= ids.length && found.length < most; step += 1) {
      const id = ids[(at + step) % ids.length]
      const claim = id === undefined ? undefined : claims.get(id)
      if (claim !== undefined && claim.id !== from && isQueued(claim, queue, whose)) {
        found.push(claim.id)
      }
    }
    earlier = reuseList(earlier, found)
    return earlier
  },
)

/** The claims that come after one in a queue, going round at its end: at most so many, the nearest first. */
export function claimsAfter(
  ids: readonly Id[],
  claims: ReadonlyMap<Id, Claim>,
  from: Id | null,
  queue: WorkQueue,
  whose: Whose,
  most: number,
): readonly Id[] {
  return following(ids, claims, from, queue, whose, most)
}
