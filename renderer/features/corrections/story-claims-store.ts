import { create } from 'zustand'
import type { Id } from '../../../shared/domain/ids.ts'
import { load } from '../../stores/load.ts'

/** A claim as an entry of the log names it. */
export interface StoryClaim {
  readonly id: Id
  readonly number: number
  /** Its words in the current version; empty when they are no longer there. */
  readonly words: string
}

interface StoryClaimsState {
  /** The story whose claims these are; null before the first. */
  readonly storyId: Id | null
  readonly claims: readonly StoryClaim[]
}

export const useStoryClaimsStore = create<StoryClaimsState>()(() => ({ storyId: null, claims: [] }))

/** Reads the claims of the story that an entry is about. */
export async function loadStoryClaims(storyId: Id): Promise<void> {
  await load('story:open', { storyId }, ({ claims, anchors }) => {
    const words = new Map<Id, { readonly start: number; readonly exact: string }>()
    for (const { claimId, start, exact } of anchors) {
      const first = words.get(claimId)
      if (first === undefined || start < first.start) words.set(claimId, { start, exact })
    }
    useStoryClaimsStore.setState({
      storyId,
      claims: claims
        .map(({ id, number }) => ({ id, number, words: words.get(id)?.exact ?? '' }))
        .sort((a, b) => a.number - b.number),
    })
  })
}
