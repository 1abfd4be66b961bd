import type { Id } from '../../shared/domain/ids.ts'
import type { Source } from '../../shared/domain/source.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { invoke } from '../api/client.ts'
import { tellUndoable, undoScope } from './history-actions.ts'
import { write } from './write.ts'

/** Two sources that may be one. */
export type DuplicatePair = Output<'pair:duplicates'>[number]

/** The sources of the library that may be one; none when that could not be read. */
export async function readDuplicates(): Promise<readonly DuplicatePair[]> {
  const result = await invoke('pair:duplicates', {})
  return result.ok ? result.value : []
}

/** Moves all that hangs on one source to the other and takes the first away. Answers whether it was stored. */
export async function mergeSources(keep: Source, drop: Source): Promise<boolean> {
  const target = ({ id, revision }: Source) => ({ id, revision })
  const result = await write('pair:merge', { keep: target(keep), drop: target(drop) })
  if (!result.ok) return false
  tellUndoable(`“${drop.title}” was merged into “${keep.title}”.`, null)
  return true
}

/** Two sources of a claim that share long passages. */
export type SharingPair = Output<'pair:sharing'>[number]

/** The sources of a claim whose kept pages share long passages; none when that could not be read. */
export async function readSharing(claimId: Id): Promise<readonly SharingPair[]> {
  const result = await invoke('pair:sharing', { claimId })
  return result.ok ? result.value : []
}

/** Counts two sources as one, for all claims of the story that have both. */
export async function groupSources(claimId: Id, sourceId: Id, otherId: Id): Promise<void> {
  await write('pair:group', { claimId, sourceId, otherId })
}

/** Remembers that a proposal about two sources was turned down. Answers whether it was stored. */
export async function dismissPair(
  sourceId: Id,
  otherId: Id,
  question: Input<'pair:dismiss'>['question'],
): Promise<boolean> {
  return (await write('pair:dismiss', { atDeskOf: undoScope(), sourceId, otherId, question })).ok
}
