import type { Anchor } from '../../../../shared/domain/anchor.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { WordEdit } from '../../../../shared/text/mark-runs.ts'
import { diffWords } from '../../../ui/diff-words.ts'

interface KnownEdits {
  readonly proposed: string | null
  readonly edits: readonly WordEdit[]
}

const knownEdits = new WeakMap<Anchor, KnownEdits>()

/**
 * What a claim's proposed or accepted wording strikes and inserts at its first place, as offsets of the version's text.
 * None when nothing is proposed, or when the original was let stand. Answers the same list for the same words.
 */
export function editsOfClaim(claim: Claim, anchor: Anchor): readonly WordEdit[] {
  const proposed = shownWording(claim)
  const known = knownEdits.get(anchor)
  if (known?.proposed === proposed) return known.edits
  const edits = proposed === null ? [] : editsBetween(claim.id, anchor, proposed)
  knownEdits.set(anchor, { proposed, edits })
  return edits
}

/** The wording to show in place of the claim's words; null when there is none to show. */
export function shownWording(claim: Claim): string | null {
  return claim.proposedChange === 'none' || claim.proposedChange === 'stet' ? null : claim.proposedText
}

/** All edits of the proposals whose words no earlier proposal in the list strikes already. */
export function withoutOverlaps(proposals: readonly (readonly WordEdit[])[]): readonly WordEdit[] {
  const taken: WordEdit[] = []
  for (const edits of proposals) {
    const isFree = edits.every((edit) => !taken.some((one) => edit.start <= one.end && edit.end >= one.start))
    if (isFree) taken.push(...edits)
  }
  return taken
}

function editsBetween(claimId: string, anchor: Anchor, proposed: string): readonly WordEdit[] {
  const edits: WordEdit[] = []
  let at = anchor.start
  const segments = diffWords(anchor.exact, proposed)
  for (const [index, { kind, text }] of segments.entries()) {
    const isReplacement = kind === 'added' && segments[index - 1]?.kind === 'removed'
    if (kind === 'same') at += text.length
    if (kind === 'removed') {
      const next = segments[index + 1]
      const inserted = next?.kind === 'added' ? next.text : ''
      edits.push({ claimId, start: at, end: at + text.length, inserted })
      at += text.length
    }
    if (kind === 'added' && !isReplacement) edits.push({ claimId, start: at, end: at, inserted: text })
  }
  return edits
}
