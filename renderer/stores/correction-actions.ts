import type { CorrectionFields } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Input, Output, Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { useCorrectionLogStore } from './correction-log-store.ts'
import { tableOf } from './entity-table.ts'
import { tellUndoable, undoScope } from './history-actions.ts'
import { load } from './load.ts'
import { type RowTarget, write, writeRow } from './write.ts'

/** Reads the correction log of the library. */
export async function loadCorrections(): Promise<void> {
  const result = await load('correction:list', {}, ({ corrections, correctionClaims, placesToFix }) =>
    useCorrectionLogStore.setState({
      isLoaded: true,
      failure: null,
      tables: {
        corrections: tableOf(corrections),
        correctionClaims: tableOf(correctionClaims),
        placesToFix: tableOf(placesToFix),
      },
    }),
  )
  if (!result.ok) useCorrectionLogStore.setState({ failure: result.error })
}

function entry(id: Id, mine: RowTarget['mine'], seen?: number): RowTarget {
  return { table: 'corrections', id, seen, mine }
}

/** Writes an entry by hand, for the claims and the copy note that it settles. */
export function createCorrection(
  entry: Input<'correction:create'>,
): Promise<Result<Output<'correction:create'>>> {
  return write('correction:create', entry)
}

/** Changes an entry. `seen` is the revision at which the person began to type. */
export function updateCorrection(
  id: Id,
  fields: Partial<CorrectionFields>,
  seen?: number,
): Promise<Result<Written>> {
  return writeRow('correction:update', entry(id, fields, seen), (row) => ({ ...row, fields }))
}

/** Approves an entry in the name of the person at the desk. */
export function approveCorrection(id: Id): Promise<Result<Written>> {
  return writeRow('correction:approve', entry(id, { status: 'approved' }), (row) => row)
}

/** Notes that an entry has been published; it stays as it is from then on. */
export function publishCorrection(id: Id): Promise<Result<Written>> {
  return writeRow('correction:publish', entry(id, { status: 'published' }), (row) => row)
}

/** Rejects an entry, with the reason. */
export function rejectCorrection(id: Id, reason: string): Promise<Result<Written>> {
  return writeRow('correction:reject', entry(id, { status: 'rejected' }), (row) => ({ ...row, reason }))
}

/** Puts an approved or rejected entry back to draft. */
export function reopenCorrection(id: Id): Promise<Result<Written>> {
  return writeRow('correction:reopen', entry(id, { status: 'draft' }), (row) => row)
}

/** Takes an entry out of the log. It can be undone. */
export async function deleteCorrection(id: Id): Promise<Result<Written>> {
  const result = await writeRow('correction:delete', entry(id, {}), (row) => row)
  if (result.ok) {
    tellUndoable('The entry was deleted.', undoScope())
  }
  return result
}

/** Says which claims an entry settles. */
export function setCorrectionClaims(id: Id, claimIds: readonly Id[]): Promise<Result<Written>> {
  return writeRow('correction:set-claims', entry(id, {}), (row) => ({ ...row, claimIds: [...claimIds] }))
}

/** Adds other places that carry the error, such as site, print, a post; one undo takes them all off. */
export function addPlacesToFix(correctionId: Id, places: readonly string[]): Promise<Result<Written>> {
  return write('place:add', { correctionId, places: [...places] })
}

/** Ticks a place as corrected, or not. */
export function setPlaceDone(id: Id, isDone: boolean): Promise<Result<Written>> {
  return writeRow('place:set-done', { table: 'placesToFix', id, mine: { isDone } }, (row) => ({
    ...row,
    isDone,
  }))
}

/** Takes a place off an entry's list. */
export function removePlaceToFix(id: Id): Promise<Result<Written>> {
  return writeRow('place:remove', { table: 'placesToFix', id, mine: {} }, (row) => row)
}
