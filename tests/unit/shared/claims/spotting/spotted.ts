import { spotStory } from '../../../../../shared/claims/spotting/spot-story.ts'
import type { Proposal } from '../../../../../shared/claims/spotting/proposal.ts'
import type { ClaimType } from '../../../../../shared/domain/claim-type.ts'
import { blocksOfPlainText } from '../../../../../shared/text/blocks-of-plain-text.ts'
import { runToEnd } from '../../../../../shared/text/run-to-end.ts'

/** A proposal with the words it stands on. */
export interface Spotted extends Proposal {
  readonly words: string
}

/** What is proposed as one type of claim for a text, as the desk would show it. */
export function spotted(text: string, type: ClaimType, publishedAt: string | null = null): Spotted[] {
  const { proposals } = runToEnd(spotStory({ text, blocks: blocksOfPlainText(text), publishedAt }))
  return proposals
    .filter((proposal) => proposal.type === type)
    .map((proposal) => ({ ...proposal, words: text.slice(proposal.start, proposal.end) }))
}

/** Only the words. */
export function wordsOf(text: string, type: ClaimType, publishedAt: string | null = null): string[] {
  return spotted(text, type, publishedAt).map(({ words }) => words)
}
