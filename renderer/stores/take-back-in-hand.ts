import { noteKey } from '../../shared/claims/notes/open-notes.ts'
import { proposalKey } from '../../shared/claims/spotting/open-proposals.ts'
import { claimTypeSchema } from '../../shared/domain/claim-type.ts'
import type { EntityChange } from '../../shared/domain/entity-change.ts'
import type { OpenStory } from './story-store.ts'
import { takeSentence, useViewStore } from './view-store.ts'

/**
 * Takes in hand what an undo has put back on the desk: the proposal that had become a claim or was dismissed, the copy
 * note, the sentence that was ticked. `before` is the story as it was. The list that is shown stays.
 */
export function takeBackInHand(changes: readonly EntityChange[], before: OpenStory): void {
  for (const change of changes) {
    const isDone = takeBack(change, before)
    if (isDone) return
  }
}

function takeBack({ table, id, value }: EntityChange, { tables }: OpenStory): boolean {
  switch (table) {
    case 'anchors': {
      const place = tables.anchors.byId.get(id)
      const claim = place === undefined ? undefined : tables.claims.byId.get(place.claimId)
      if (value !== null || place === undefined || claim === undefined) return false
      useViewStore.setState({ selectedProposal: proposalKey({ ...place, type: claim.type }) })
      return true
    }
    case 'dismissals': {
      const dismissal = tables.dismissals.byId.get(id)
      if (value !== null || dismissal === undefined) return false
      const type = claimTypeSchema.safeParse(dismissal.rule)
      if (dismissal.subject === 'note') useViewStore.setState({ selectedNote: noteKey(dismissal) })
      else if (type.success) {
        useViewStore.setState({ selectedProposal: proposalKey({ ...dismissal, type: type.data }) })
      }
      return true
    }
    case 'ticks': {
      const tick = value === null ? tables.ticks.byId.get(id) : value
      if (tick !== undefined) takeSentence({ start: tick.start, end: tick.end })
      return tick !== undefined
    }
    default:
      return false
  }
}
