import { draftCorrection } from '../../../shared/corrections/draft-correction.ts'
import type { Claim } from '../../../shared/domain/claim.ts'
import { createCorrection } from '../../stores/correction-actions.ts'
import { selectAnchors, selectStory } from '../../stores/story-selectors.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { showCorrection } from '../../stores/view-store.ts'

/**
 * Writes an entry of the correction log by hand for a claim, filled in as far as the desk knows, and shows it. The
 * corrected words are the proposed ones, or still the original for the person to change.
 */
export async function writeCorrectionOf(claim: Claim): Promise<void> {
  const state = useStoryStore.getState()
  const story = selectStory(state)
  const place = selectAnchors(state, claim.id)[0]
  if (story === null || state.open === null || place === undefined) return
  const { text, version } = state.open
  const fields = draftCorrection(
    { claim, story, text, blocks: version.blocks, place },
    claim.proposedText ?? place.exact,
    new Date().toISOString(),
  )
  const result = await createCorrection({ storyId: story.id, fields, claimIds: [claim.id] })
  if (result.ok) showCorrection(result.value.correctionId)
}
