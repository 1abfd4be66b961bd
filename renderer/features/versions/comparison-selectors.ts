import type { Anchor } from '../../../shared/domain/anchor.ts'
import type { Correction } from '../../../shared/domain/correction.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { type ClaimFate, type FateState, fateStates } from '../../../shared/versions/claim-fates.ts'
import { type ListedChange, listChanges } from '../../../shared/versions/list-changes.ts'
import { memoizeLast } from '../../stores/memoize-last.ts'
import type { StoryState } from '../../stores/story-store.ts'
import { type Comparison, useVersionsStore } from '../../stores/versions-store.ts'
import { useVersionsView } from './versions-view-store.ts'

const changesOf = memoizeLast((comparison: Comparison, isTypographyCounted: boolean) =>
  listChanges(comparison.rows, { isTypographyCounted }),
)
const none: readonly never[] = []

/** The changes that are stepped through. */
export function useChanges(): readonly ListedChange[] {
  const comparison = useVersionsStore((state) => state.comparison)
  const isTypographyShown = useVersionsView((state) => state.isTypographyShown)
  return comparison === null ? none : changesOf(comparison, isTypographyShown)
}

/** The same, outside of drawing. */
export function changesNow(): readonly ListedChange[] {
  const { comparison } = useVersionsStore.getState()
  return comparison === null ? none : changesOf(comparison, useVersionsView.getState().isTypographyShown)
}

export type FateGroups = Readonly<Record<FateState, readonly ClaimFate[]>>

const groupsOf = memoizeLast((fates: readonly ClaimFate[]): FateGroups => {
  const groups: Record<FateState, ClaimFate[]> = {
    lost: [],
    text_changed: [],
    moved: [],
    unchanged: [],
    new: [],
  }
  for (const fate of fates) groups[fate.state].push(fate)
  return groups
})

/** The places of claims by what became of them, in the order of the text. */
export function useFateGroups(): FateGroups {
  return groupsOf(useVersionsStore((state) => state.comparison?.fates ?? none))
}

/** The fate that is listed: the one chosen if there is any of it, else the first that there is. */
export function listedFate(groups: FateGroups, chosen: FateState | null): FateState {
  if (chosen !== null && groups[chosen].length > 0) return chosen
  return fateStates.find((state) => groups[state].length > 0) ?? 'unchanged'
}

/** The corrections that settle a claim, by its id. */
export const correctionsByClaim = memoizeLast(
  (open: StoryState['open']): ReadonlyMap<Id, readonly Correction[]> => {
    const byClaim = new Map<Id, readonly Correction[]>()
    if (open === null) return byClaim
    for (const { claimId, correctionId } of open.tables.correctionClaims.byId.values()) {
      const correction = open.tables.corrections.byId.get(correctionId)
      if (correction !== undefined) byClaim.set(claimId, [...(byClaim.get(claimId) ?? []), correction])
    }
    return byClaim
  },
)

/** The places of each block of a side, so that a row looks at its own only. */
export const anchorsIn = (anchors: readonly Anchor[], start: number, end: number): readonly Anchor[] =>
  anchors.filter((anchor) => anchor.start < end && anchor.end > start)
