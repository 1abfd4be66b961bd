import { type Inconsistency, inconsistentClaims } from '../../shared/claims/inconsistent-claims.ts'
import type { CopyNote } from '../../shared/claims/notes/copy-note.ts'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { memoizeLast } from './memoize-last.ts'
import { openNotesNow, useOpenNotes } from './note-selectors.ts'
import { selectAnchorsByClaim } from './story-selectors.ts'
import { useStoryStore } from './story-store.ts'

const inconsistencies = memoizeLast(
  (notes: readonly CopyNote[], anchors: ReadonlyMap<Id, readonly Anchor[]>) =>
    inconsistentClaims(notes, [...anchors.values()].flat()),
)

const none: readonly Inconsistency[] = []

/** What a claim of the open story does not fit, by the copy notes that wait for a person. */
export function useInconsistencies(claimId: Id): readonly Inconsistency[] {
  const notes = useOpenNotes()
  const anchors = useStoryStore(selectAnchorsByClaim)
  return inconsistencies(notes, anchors).get(claimId) ?? none
}

/** The same of every claim, for what is asked at this moment. */
export function inconsistenciesNow(): ReadonlyMap<Id, readonly Inconsistency[]> {
  return inconsistencies(openNotesNow(), selectAnchorsByClaim(useStoryStore.getState()))
}
