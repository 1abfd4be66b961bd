import { type Inconsistency, inconsistentClaims } from '../../shared/claims/inconsistent-claims.ts'
import type { CopyNote } from '../../shared/claims/notes/copy-note.ts'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { memoizeLast } from './memoize-last.ts'
import { selectNotes } from './note-selectors.ts'
import { useSpottingStore } from './spotting-store.ts'
import { selectAnchorsByClaim } from './story-selectors.ts'
import { type StoryState, useStoryStore } from './story-store.ts'

const inconsistencies = memoizeLast(
  (notes: readonly CopyNote[], anchors: ReadonlyMap<Id, readonly Anchor[]>) =>
    inconsistentClaims(notes, [...anchors.values()].flat()),
)

const none: readonly Inconsistency[] = []

function inconsistenciesOf(state: StoryState): ReadonlyMap<Id, readonly Inconsistency[]> {
  return inconsistencies(selectNotes(state, useSpottingStore.getState()), selectAnchorsByClaim(state))
}

/**
 * What a claim of the open story does not fit, by the copy notes that wait for a person. Every row of a long list asks, so that only
 * a claim whose own answer changes hears of other claims and of the spotting that goes on.
 */
export function useInconsistencies(claimId: Id): readonly Inconsistency[] {
  useSpottingStore(({ spotted }) => spotted)
  return useStoryStore((state) => inconsistenciesOf(state).get(claimId) ?? none)
}

/** The same of every claim, for what is asked at this moment. */
export function inconsistenciesNow(): ReadonlyMap<Id, readonly Inconsistency[]> {
  return inconsistenciesOf(useStoryStore.getState())
}
