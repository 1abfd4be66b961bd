import type { Anchor, Span } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { VersionLabelFields } from '../../shared/domain/version-label.ts'
import type { VersionSummary } from '../../shared/domain/version-summary.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { notify } from './notify.ts'
import { useStoryStore } from './story-store.ts'
import { useVersionsStore } from './versions-store.ts'
import { tellFailure, write, writeRow } from './write.ts'

/** Names a version, or marks it as the text that was published. */
export function labelVersion(
  { id, label }: Pick<VersionSummary, 'id' | 'label'>,
  fields: Partial<VersionLabelFields>,
): Promise<Result<Written>> {
  return write('version:label', { versionId: id, revision: label?.revision ?? 0, fields })
}

/** Says that the person has read the words of a claim that changed. */
export function confirmWords(claimId: Id): Promise<Result<Written>> {
  return writeRow('claim:confirm-words', { table: 'claims', id: claimId, mine: {} }, (row) => row)
}

/** Puts a place of a claim on other words of the text on the desk. Answers whether it was done. */
export async function putPlace(anchor: Pick<Anchor, 'id'>, span: Span): Promise<boolean> {
  const { open } = useStoryStore.getState()
  if (open === null) return false
  const result = await write('anchor:put', { id: anchor.id, versionId: open.version.id, span })
  return result.ok
}

/** Writes the comparison that is shown as a page where the person chooses. */
export async function exportComparison(): Promise<void> {
  const { beforeId, afterId } = useVersionsStore.getState()
  if (beforeId === null || afterId === null) return
  const result = await invoke('version:export', { beforeId, afterId })
  if (!result.ok) tellFailure(result.error)
  else if (result.value.path !== null) notify('The comparison was written.')
}
