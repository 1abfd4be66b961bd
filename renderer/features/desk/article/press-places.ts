import { selectClaimOnDesk, selectNote, selectProposal, useViewStore } from '../../../stores/view-store.ts'
import { bringForward } from '../desk-layout.ts'
import type { PressedPlace } from './article-dom.ts'

/**
 * Takes one of the things that lie over the same words in hand: the first, and with each further press the next one.
 * Does nothing when there are none.
 */
export function pressPlaces(places: readonly PressedPlace[]): void {
  const next = places[(places.findIndex(isInHand) + 1) % places.length]
  if (next === undefined) return
  switch (next.kind) {
    case 'claim':
      selectClaimOnDesk(next.id)
      break
    case 'proposal':
      selectProposal(next.key)
      break
    case 'note':
      selectNote(next.key)
      break
  }
  bringForward('card')
}

/** Whether it is the claim that is in hand. */
export function isClaimInHand(place: PressedPlace): boolean {
  return place.kind === 'claim' && isInHand(place)
}

function isInHand(place: PressedPlace): boolean {
  const { deskList, selectedClaimId, selectedProposal, selectedNote } = useViewStore.getState()
  switch (place.kind) {
    case 'claim':
      return deskList === 'claims' && place.id === selectedClaimId
    case 'proposal':
      return deskList === 'proposed' && place.key === selectedProposal
    case 'note':
      return deskList === 'notes' && place.key === selectedNote
  }
}
