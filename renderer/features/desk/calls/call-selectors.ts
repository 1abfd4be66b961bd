import { type CallGroup, type CallRow, callGroups } from '../../../../shared/claims/call-list.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { Question } from '../../../../shared/domain/question.ts'
import { memoizeLast } from '../../../stores/memoize-last.ts'
import { selectClaims, selectSource } from '../../../stores/story-selectors.ts'
import { type OpenStory, type StoryState, useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { callFor } from '../queue/queue-selectors.ts'

/** Who keeps the story waiting: the contacts, the next to call first, and all rows of their claims one after the other. */
export interface CallListState {
  readonly groups: readonly CallGroup[]
  readonly rows: readonly CallRow[]
  readonly groupByRow: ReadonlyMap<string, CallGroup>
}

const nobody: CallListState = { groups: [], rows: [], groupByRow: new Map() }

const callsOf = memoizeLast((open: OpenStory): CallListState => {
  const state: StoryState = { wanted: open.storyId, open, failure: null }
  const { questions, claims } = open.tables
  const groups = callGroups(selectClaims(state), {
    questions: [...questions.byId.values()].filter(
      ({ answeredAt, claimId }) => answeredAt === null && claims.byId.has(claimId),
    ),
    sourceOf: (id) => selectSource(state, id),
    nameOf: (claim) => callFor(state, claim),
  })
  const groupByRow = new Map(groups.flatMap((group) => group.rows.map((row) => [row.id, group] as const)))
  return { groups, rows: groups.flatMap(({ rows }) => rows), groupByRow }
})

/** The calls that the open story waits for. */
export function selectCalls({ open }: StoryState): CallListState {
  return open === null ? nobody : callsOf(open)
}

/** The row in hand: the one chosen in the list while its claim is in hand, else the claim's first; null for none. */
export function rowInHand(
  { rows }: CallListState,
  claimId: Id | null,
  chosen: string | null,
): CallRow | null {
  const own = rows.filter((row) => row.claimId === claimId)
  return own.find(({ id }) => id === chosen) ?? own[0] ?? null
}

/** A question of the open story; null when it has gone. */
export function selectQuestion({ open }: StoryState, id: Id): Question | null {
  return open?.tables.questions.byId.get(id) ?? null
}

/** The contact whose questions a key is about now: that of the row in hand, else of the claim's oldest open question. */
export function contactNow(chosen: string | null): Id | null {
  const calls = selectCalls(useStoryStore.getState())
  const row = rowInHand(calls, useViewStore.getState().selectedClaimId, chosen)
  return row === null ? null : (calls.groupByRow.get(row.id)?.sourceId ?? null)
}
