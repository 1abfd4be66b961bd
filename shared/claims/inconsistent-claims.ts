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
  const claimsAt = claimsByPlace(anchors)
  for (const note of notes) {
    if (note.other === null) continue
    const others = claimsAt(note.other)
    for (const one of claimsAt(note)) {
      for (const other of others) {
        if (one === other) continue
        add(one, { claimId: other, note })
        add(other, { claimId: one, note })
      }
    }
  }
  return found
}

/** Answers which claims stand on some of the words of a span, in less than a look at each. */
function claimsByPlace(anchors: readonly Anchor[]): (span: Span) => readonly Id[] {
  const placed = anchors.filter(({ state }) => state !== 'lost').sort((a, b) => a.start - b.start)
  const longest = placed.reduce((length, { start, end }) => Math.max(length, end - start), 0)
  return ({ start, end }) => {
    const found: Id[] = []
    // What begins before this ends before the span begins.
    for (let index = firstFrom(placed, start - longest); index < placed.length; index += 1) {
      const anchor = placed[index]
      if (anchor === undefined || anchor.start >= end) break
      if (anchor.end > start) found.push(anchor.claimId)
    }
    return found
  }
}

/** The index of the first that begins at an offset or after it. */
function firstFrom(placed: readonly Anchor[], offset: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((placed[middle]?.start ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}
