import { type CorrectionToMake, correctionsToMake } from '../../shared/corrections/corrections-to-make.ts'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Correction, CorrectionClaim } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { EntityTable } from './entity-table.ts'
import { memoizeLast } from './memoize-last.ts'
import { selectAnchorsByClaim } from './story-selectors.ts'
import type { StoryState } from './story-store.ts'

const none: readonly CorrectionToMake[] = []

const toMake = memoizeLast(
  (
    text: string,
    corrections: EntityTable<Correction>,
    ties: EntityTable<CorrectionClaim>,
    anchors: ReadonlyMap<Id, readonly Anchor[]>,
  ): readonly CorrectionToMake[] =>
    correctionsToMake({
      text,
      corrections: corrections.byId.values(),
      correctionClaims: ties.byId.values(),
      anchors: [...anchors.values()].flat(),
    }),
)

/** The changes that entries of the log ask for and the text on the desk does not have yet. */
export function selectCorrectionsToMake(state: StoryState): readonly CorrectionToMake[] {
  const { open } = state
  if (open === null) return none
  return toMake(open.text, open.tables.corrections, open.tables.correctionClaims, selectAnchorsByClaim(state))
}
