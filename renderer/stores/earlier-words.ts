import type { Anchor } from '../../shared/domain/anchor.ts'
import type { VersionFile } from '../../shared/domain/version-summary.ts'
import { invoke } from '../api/client.ts'
import { useStoryStore } from './story-store.ts'

/** A place of a claim in the version in which its words were last as they had been checked. */
export interface EarlierPlace {
  readonly file: VersionFile
  readonly place: Anchor
}

/**
 * Where a place stood before its words changed: in the newest earlier version in which they were not changed yet, or lost. Null when
 * there is none, or it could not be read.
 */
export async function readEarlierPlace(anchor: Anchor): Promise<EarlierPlace | null> {
  const { open } = useStoryStore.getState()
  if (open === null) return null
  const listed = await invoke('version:list', { storyId: open.storyId })
  if (!listed.ok) return null
  const at = listed.value.findIndex(({ id }) => id === anchor.versionId)
  const nth = placesOf([...open.tables.anchors.byId.values()], anchor).findIndex(({ id }) => id === anchor.id)
  for (const { id } of listed.value.slice(at + 1)) {
    const file = await invoke('version:read', { versionId: id })
    if (!file.ok) return null
    const place = placesOf(file.value.anchors, { ...anchor, versionId: id })[Math.max(0, nth)]
    if (place === undefined) return null
    if (place.state !== 'text_changed' && place.state !== 'lost') return { file: file.value, place }
  }
  return null
}

function placesOf(anchors: readonly Anchor[], { claimId, versionId }: Anchor): readonly Anchor[] {
  return anchors
    .filter((anchor) => anchor.claimId === claimId && anchor.versionId === versionId)
    .toSorted((a, b) => a.start - b.start)
}
