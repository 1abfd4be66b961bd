import type { Span } from '../../../shared/domain/anchor.ts'
import { selectAnchors } from '../../stores/story-selectors.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { useReadingStore } from './article/reading-store.ts'

/**
 * Where one is in the text when nothing of the list is in hand: the sentence one has come to, the reading cursor, or the
 * words of the claim. Null when one is nowhere yet.
 */
export function placeInHand(): Span | null {
  const { sentenceInHand, selectedClaimId } = useViewStore.getState()
  const { cursor, isCursorShown } = useReadingStore.getState()
  if (cursor !== null && isCursorShown) return cursor.to
  return sentenceInHand ?? selectAnchors(useStoryStore.getState(), selectedClaimId)[0] ?? null
}
