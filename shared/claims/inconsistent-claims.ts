import type { Anchor, Span } from '../domain/anchor.ts'
import type { Id } from '../domain/ids.ts'
import type { CopyNote } from './notes/copy-note.ts'

/** Another claim that a copy note sets against a claim. */
export interface Inconsistency {
  readonly claimId: Id
  readonly note: CopyNote
}

/**
 * Which claims do not fit which others, by the copy notes that nobody has settled: a claim stands at one place of a note and
 * another claim at the other. Both know of each other.
 */
export function inconsistentClaims(
  notes: readonly CopyNote[],
  anchors: readonly Anchor[],
): ReadonlyMap<Id, readonly Inconsistency[]> {
  const found = new Map<Id, Inconsistency[]>()
  const add = (claimId: Id, inconsistency: Inconsistency): void => {
    const known = found.get(claimId) ?? []
    if (known.some((one) => one.claimId === inconsistency.claimId && one.note === inconsistency.note)) return
    found.set(claimId, [...known, inconsistency])
  }
  for (const note of notes) {
    if (note.other === null) continue
    const others = claimsAt(anchors, note.other)
    for (const one of claimsAt(anchors, note)) {
      for (const other of others) {
        if (one === other) continue
        add(one, { claimId: other, note })
        add(other, { claimId: one, note })
      }
    }
  }
  return found
}

function claimsAt(anchors: readonly Anchor[], { start, end }: Span): readonly Id[] {
  return anchors
    .filter((anchor) => anchor.state !== 'lost' && anchor.start < end && start < anchor.end)
    .map(({ claimId }) => claimId)
}
