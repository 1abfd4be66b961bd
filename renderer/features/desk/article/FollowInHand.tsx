import { useEffect } from 'react'
import { useViewStore } from '../../../stores/view-store.ts'
import { useNoteInHand } from '../notes/note-view.ts'
import { useProposalInHand } from '../proposals/proposal-filter.ts'
import { revealClaim, revealSpan } from './jump-to.ts'

/** Scrolls to the claim, the proposal, the copy note or the sentence in hand when it was taken in hand elsewhere; shows nothing. */
export function FollowInHand() {
  const deskList = useViewStore((state) => state.deskList)
  const claimId = useViewStore((state) => state.selectedClaimId)
  const proposal = useProposalInHand()
  const note = useNoteInHand()
  const sentence = useViewStore((state) => state.sentenceInHand)
  useEffect(() => {
    if (deskList === 'claims' && claimId !== null) revealClaim(claimId)
  }, [deskList, claimId])
  useEffect(() => {
    if (deskList === 'proposed' && proposal !== null) revealSpan(proposal)
  }, [deskList, proposal])
  useEffect(() => {
    if (deskList === 'notes' && note !== null) revealSpan(note)
  }, [deskList, note])
  useEffect(() => {
    if (sentence !== null) revealSpan(sentence)
  }, [sentence])
  return null
}
