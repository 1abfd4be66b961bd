import { whatHoldsBack } from '../../../../shared/claims/what-holds-back.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { claimTypeLabels, findingLabels, priorityLabels } from '../../../../shared/domain/labels.ts'
import { selectClaim, selectIsVeiled, selectWords } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { surroundingsOf } from '../claim-surroundings.ts'
import { holdBackWords } from '../list/hold-back-words.ts'

/** The most of a claim's words that are read out with it, in UTF-16 units: the rest stands in the article. */
const longestQuote = 160

/**
 * A claim as a screen reader is told of it when it comes into hand: its number, what it is, its words, what was found and
 * what holds it back. Empty when there is no such claim.
 */
export function inHandWords(claimId: Id | null): string {
  const state = useStoryStore.getState()
  const claim = selectClaim(state, claimId)
  if (claim === null) return ''
  const words = selectWords(state, claim.id)
  const quote = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words
  const now = new Date()
  const facts = [
    claimTypeLabels[claim.type],
    claim.priority === 'high' && `${priorityLabels.high.toLowerCase()} priority`,
    claim.legalRisk && 'legal risk',
    claim.finding !== 'none' && findingLabels[claim.finding].toLowerCase(),
    selectIsVeiled(state, claim.id)
      ? 'for your second read'
      : holdBackWords(whatHoldsBack(claim, surroundingsOf(state, claim, now.toISOString())), now),
  ].filter((fact) => fact !== false)
  return `Claim ${claim.number}: ${quote === '' ? 'its words are no longer in the text' : quote}. ${facts.join(', ')}.`
}
