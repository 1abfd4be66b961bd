import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import type { Block } from '../../../../shared/domain/article.ts'
import { spansByBlock } from '../../../../shared/text/spans-by-block.ts'
import { type BlockCoverage, coverageByBlock, useCoverage } from '../../../stores/coverage-selectors.ts'
import { memoizeLast, reuseList } from '../../../stores/memoize-last.ts'
import { useOpenNotes } from '../../../stores/note-selectors.ts'
import { useOpenProposals } from '../../../stores/proposal-selectors.ts'
import type { NotePlace } from './block-layers.tsx'

/** What lies over each block besides claims, in the order of the blocks; lists in which nothing changed stay the same. */
export interface LayersByBlock {
  readonly proposals: readonly (readonly Proposal[])[]
  readonly notes: readonly (readonly NotePlace[])[]
  /** Null while it is not known what was read. */
  readonly coverage: readonly BlockCoverage[] | null
}

/** Follows proposals, copy notes and ticks of the open story. */
export function useLayersByBlock(blocks: readonly Block[]): LayersByBlock {
  const coverage = useCoverage()
  return {
    proposals: proposalsByBlock(blocks, useOpenProposals()),
    notes: notesByBlock(blocks, useOpenNotes()),
    coverage: coverage === null ? null : coverageByBlock(blocks, coverage),
  }
}

/** Sorts spans by block, of which the lists that stayed the same keep their identity. */
function keeping<T extends { readonly start: number; readonly end: number }>() {
  let earlier: readonly (readonly T[])[] = []
  return (blocks: readonly Block[], spans: readonly T[]) => {
    earlier = spansByBlock(blocks, spans).map((list, index) => reuseList(earlier[index], list))
    return earlier
  }
}

const proposalsByBlock = memoizeLast(keeping<Proposal>())

const placesOfNote = new WeakMap<CopyNote, readonly NotePlace[]>()

/** The words of a note and the other ones that they do not agree with, as places of their own. */
function placesOf(note: CopyNote): readonly NotePlace[] {
  const known = placesOfNote.get(note)
  if (known !== undefined) return known
  const spans = note.other === null ? [note] : [note, note.other]
  const places = spans.map(({ start, end }) => ({ start, end, note }))
  placesOfNote.set(note, places)
  return places
}

const sortNotes = keeping<NotePlace>()
const notesByBlock = memoizeLast((blocks: readonly Block[], notes: readonly CopyNote[]) =>
  sortNotes(blocks, notes.flatMap(placesOf)),
)
