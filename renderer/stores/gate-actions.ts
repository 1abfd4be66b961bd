import type { SealDocument } from '../../shared/claims/gate/seal-document.ts'
import type { GateItem } from '../../shared/claims/gate/gate-item.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { invoke } from '../api/client.ts'
import { notify } from './notify.ts'
import { showCorrection, selectClaimOnDesk, selectNote, showView, takeSentence } from './view-store.ts'
import { tellFailure, write, writeRow } from './write.ts'

/** Lets a thing pass the gate as it is now. False when it could not be stored; the person has been told. */
export async function makeOverride(storyId: Id, item: GateItem, reason: string): Promise<boolean> {
  const { group, subject, basis, what } = item
  return (await write('gate:override', { storyId, subject: { group, subject, basis, what }, reason })).ok
}

/** Takes an override back. */
export async function withdrawOverride(id: Id): Promise<boolean> {
  const mine = {}
  return (await writeRow('gate:withdraw', { table: 'overrides', id, mine }, (row) => row)).ok
}

/** Seals the version of a story that has passed the gate. */
export async function sealStory(storyId: Id, versionId: Id): Promise<boolean> {
  const result = await write('gate:seal', { storyId, versionId })
  if (result.ok) notify('The version was sealed.')
  return result.ok
}

/** What a seal commits to, as it was then; null when it cannot be read. */
export async function readSealed(sealId: Id): Promise<SealDocument | null> {
  const result = await invoke('gate:sealed', { sealId })
  if (result.ok) return result.value
  tellFailure(result.error)
  return null
}

/** Shows the place of a thing at the gate: on the desk, or in the correction log. */
export function showPlaceOf({ place }: GateItem): void {
  switch (place.kind) {
    case 'claim':
      selectClaimOnDesk(place.claimId)
      {
        showView('desk')
        return
      }
    case 'sentence':
      selectClaimOnDesk(null)
      takeSentence(place.span)
      {
        showView('desk')
        return
      }
    case 'note':
      selectNote(place.noteKey)
      {
        showView('desk')
        return
      }
    case 'correction': {
      showCorrection(place.correctionId)
      return
    }
  }
}
