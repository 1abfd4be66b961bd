import { memo, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { MarkedPlace } from '../../../../shared/text/mark-runs.ts'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { useDeskLayout } from '../desk-layout.ts'
import { BlockView, type BlockViewProps, type MarkLooks } from './BlockView.tsx'

/**
 * One block of the article that looks up the claims of its own marks, so a finding that changes repaints the blocks it
 * stands in and no others.
 */
export const ArticleBlock = memo(function ArticleBlock(props: Omit<BlockViewProps, 'looks'>) {
  const looks = useLooks(props.places)
  return <BlockView {...props} looks={looks} />
})

function useLooks(places: readonly MarkedPlace[]): MarkLooks {
  const known = useStoryStore(
    useShallow((state) => places.flatMap((place) => selectClaim(state, place.claimId) ?? [])),
  )
  const selectedId = useViewStore(({ selectedClaimId }) =>
    places.some((place) => place.claimId === selectedClaimId) ? selectedClaimId : null,
  )
  const isCardShown = useDeskLayout((state) => selectedId !== null && state.isCardShown)
  return useMemo(
    () => ({ claims: new Map(known.map((claim) => [claim.id, claim])), selectedId, isCardShown }),
    [known, selectedId, isCardShown],
  )
}
