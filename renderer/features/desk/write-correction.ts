import { type ClaimInPlace, draftCorrection } from '../../../shared/corrections/draft-correction.ts'
import type { Anchor } from '../../../shared/domain/anchor.ts'
import type { Claim } from '../../../shared/domain/claim.ts'
import type { Story } from '../../../shared/domain/story.ts'
import { createCorrection } from '../../stores/correction-actions.ts'
import { readEarlierPlace } from '../../stores/earlier-words.ts'
import { selectAnchors, selectStory } from '../../stores/story-selectors.ts'
import { type OpenStory, useStoryStore } from '../../stores/story-store.ts'
import { showCorrection } from '../../stores/view-store.ts'

/** What an entry is drafted from: words in a version, what stands in their place, and the two versions when both are there. */
interface WrittenChange {
  readonly where: ClaimInPlace
  readonly correctedText: string
  readonly broughtBy?: { readonly versionBeforeId: string; readonly versionAfterId: string }
}

/**
 * Writes an entry of the correction log by hand for a claim, filled in as far as the desk knows, and shows it. Of words that a new
 * version changed it corrects the earlier ones. Else the corrected words are the proposed ones, or still the original for the person
 * to change.
 */
export async function writeCorrectionOf(claim: Claim): Promise<void> {
  const state = useStoryStore.getState()
  const story = selectStory(state)
  const places = selectAnchors(state, claim.id)
  const place = places.find((one) => one.state === 'text_changed') ?? places[0]
  if (story === null || state.open === null || place === undefined) return
  const change = (await changeByVersion(claim, story, place)) ?? changeToCome(claim, story, place, state.open)
  const { where, correctedText, broughtBy } = change
  const fields = draftCorrection(where, correctedText, new Date().toISOString())
  const result = await createCorrection({ storyId: story.id, fields, claimIds: [claim.id], broughtBy })
  if (result.ok) showCorrection(result.value.correctionId)
}

async function changeByVersion(claim: Claim, story: Story, anchor: Anchor): Promise<WrittenChange | null> {
  const earlier = anchor.state === 'text_changed' ? await readEarlierPlace(anchor) : null
  if (earlier === null || earlier.place.exact === anchor.exact) return null
  const { text, version } = earlier.file
  return {
    where: { claim, story, text, blocks: version.blocks, place: earlier.place },
    correctedText: anchor.exact,
    broughtBy: { versionBeforeId: version.id, versionAfterId: anchor.versionId },
  }
}

function changeToCome(claim: Claim, story: Story, place: Anchor, open: OpenStory): WrittenChange {
  const { text, version } = open
  return {
    where: { claim, story, text, blocks: version.blocks, place },
    correctedText: claim.proposedText ?? place.exact,
  }
}
