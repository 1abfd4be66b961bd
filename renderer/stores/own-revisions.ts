import type { EntityChange } from '../../shared/domain/entity-change.ts'
import type { Id } from '../../shared/domain/ids.ts'

/**
 * The revisions that this window's own writes have made. Two keys pressed in a row both start from the revision
 * on screen; the second write may go on from what the first one left, but never over what somebody else wrote
 * in between.
 */
const ownRevisions = new Map<Id, Set<number>>()

/** Notes what a write of this window has left behind. */
export function noteOwnWrite(changes: readonly EntityChange[]): void {
  for (const { id, value } of changes) {
    if (value === null || !('revision' in value)) continue
    const revisions = ownRevisions.get(id) ?? new Set<number>()
    ownRevisions.set(id, revisions.add(value.revision))
  }
}

/** The revision that a row which was seen at `seen` has after this window's own writes to it. */
export function carryForward(id: Id, seen: number): number {
  const own = ownRevisions.get(id)
  let revision = seen
  while (own?.has(revision + 1) === true) revision += 1
  return revision
}
