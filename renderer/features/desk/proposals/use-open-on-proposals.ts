import { useEffect } from 'react'
import { proposalKey } from '../../../../shared/claims/spotting/open-proposals.ts'
import { openProposalsNow } from '../../../stores/proposal-selectors.ts'
import { useSpottingStore } from '../../../stores/spotting-store.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectProposal, useViewStore } from '../../../stores/view-store.ts'
import { listAllProposals } from './proposal-filter.ts'

/**
 * A story without claims opens on its proposals, with the first one in hand, as soon as they are found: it has just been
 * brought in. Once the person has chosen another list or has words selected, it is left as it is. What was filtered in the
 * story before is no concern of this one.
 */
export function useOpenOnProposals(): void {
  const isThrough = useSpottingStore((state) => state.spotted !== null)
  const storyId = useStoryStore((state) => state.open?.storyId)
  useEffect(listAllProposals, [storyId])
  useEffect(() => {
    const { deskList, selectedProposal } = useViewStore.getState()
    const isUntouched = deskList === 'claims' && selectedProposal === null
    const isAnyClaim = (useStoryStore.getState().open?.tables.claims.ids.length ?? 0) > 0
    const isSelecting = document.getSelection()?.isCollapsed === false
    const [first] = openProposalsNow()
    if (!isThrough || !isUntouched || isAnyClaim || isSelecting || first === undefined) return
    selectProposal(proposalKey(first))
  }, [isThrough])
}
