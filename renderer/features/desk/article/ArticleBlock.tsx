import { memo, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { noteKey } from '../../../../shared/claims/notes/open-notes.ts'
import { proposalKey } from '../../../../shared/claims/spotting/open-proposals.ts'
import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import type { MarkedPlace } from '../../../../shared/text/mark-runs.ts'
import type { BlockCoverage } from '../../../stores/coverage-selectors.ts'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { useDeskLayout } from '../desk-layout.ts'
import type { BlockLayers, NotePlace } from './block-layers.tsx'
import type { MarkLooks } from './BlockRuns.tsx'
import { BlockView, type BlockViewProps } from './BlockView.tsx'

export interface ArticleBlockProps extends Omit<BlockViewProps, 'looks' | 'layers' | 'coverage'> {
  proposals: readonly Proposal[]
  notes: readonly NotePlace[]
  coverage: BlockCoverage | null
}

/**
 * One block of the article that looks up the claims of its own marks, so a finding that changes repaints the blocks it
 * stands in and no others.
 */
export const ArticleBlock = memo(function ArticleBlock(props: ArticleBlockProps) {
  const looks = useLooks(props.places)
  const layers = useLayers(props)
  return <BlockView {...props} looks={looks} layers={layers} />
})

function useLooks(places: readonly MarkedPlace[]): MarkLooks {
  const known = useStoryStore(
    useShallow((state) => places.flatMap((place) => selectClaim(state, place.claimId) ?? [])),
  )
  const selectedId = useViewStore(({ selectedClaimId, deskList }) =>
    deskList === 'claims' && places.some((place) => place.claimId === selectedClaimId)
      ? selectedClaimId
      : null,
  )
  const isCardShown = useDeskLayout((state) => selectedId !== null && state.isCardShown)
  return useMemo(
    () => ({ claims: new Map(known.map((claim) => [claim.id, claim])), selectedId, isCardShown }),
    [known, selectedId, isCardShown],
  )
}

/** What is in hand counts only for the block that it stands in, so that stepping on repaints two blocks. */
function useLayers({ start, text, proposals, notes, coverage }: ArticleBlockProps): BlockLayers {
  const end = start + text.length
  const sentenceInHand = useViewStore(({ sentenceInHand: span }) =>
    span !== null && span.start < end && span.end > start ? span : null,
  )
  const proposalInHand = useViewStore(({ deskList, selectedProposal: key }) =>
    deskList === 'proposed' && proposals.some((one) => proposalKey(one) === key) ? key : null,
  )
  const noteInHand = useViewStore(({ deskList, selectedNote: key }) =>
    deskList === 'notes' && notes.some(({ note }) => noteKey(note) === key) ? key : null,
  )
  const ticked = coverage?.ticked ?? none
  return useMemo(
    () => ({ proposals, notes, ticked, sentenceInHand, proposalInHand, noteInHand }),
    [proposals, notes, ticked, sentenceInHand, proposalInHand, noteInHand],
  )
}

const none: readonly never[] = []
