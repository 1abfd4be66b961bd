import { create } from 'zustand'
import type { Id } from '../../../../shared/domain/ids.ts'

/** What was typed into the source field at each claim and is not stored yet. */
const useUnsentWordsStore = create<{ readonly byClaim: ReadonlyMap<Id, string> }>()(() => ({
  byClaim: new Map(),
}))

/** The words that stand in a claim's source field; they are still there when one comes back to the claim. */
export function useUnsentWords(claimId: Id): string {
  return useUnsentWordsStore((state) => state.byClaim.get(claimId) ?? '')
}

/** Somebody types into a claim's source field. */
export function typeUnsentWords(claimId: Id, words: string): void {
  useUnsentWordsStore.setState(({ byClaim }) => {
    const next = new Map(byClaim)
    if (words === '') next.delete(claimId)
    else next.set(claimId, words)
    return { byClaim: next }
  })
}

/** The words have become sources. Others that were typed meanwhile are another source, and stay. */
export function forgetUnsentWords(claimId: Id, words?: string): void {
  const typed = useUnsentWordsStore.getState().byClaim.get(claimId)
  if (words === undefined || typed === words) typeUnsentWords(claimId, '')
}
