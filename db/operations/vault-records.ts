import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntity, refuseOther } from '../repositories/read-entity.ts'
import { readVaultRecord } from '../repositories/vault-records.ts'
import { created, removed, write, type WriteContext } from '../write.ts'
import { revised } from './edit-row.ts'

/** What a person seals of a source. `revision` is that of the record they saw; null when there was none. */
export interface SealedInput {
  readonly sourceId: Id
  readonly revision: number | null
  readonly atDeskOf: Id | null
  /** Seals the secret for the record's id. */
  readonly seal: (recordId: Id) => string
}

/**
 * Puts a sealed secret beside its source. Throws AppError `not_allowed` for a source that is not confidential,
 * `revision_conflict` when the record was changed elsewhere.
 */
export async function sealRecord(context: WriteContext, input: SealedInput): Promise<Written> {
  const { sourceId, atDeskOf } = input
  const { written } = await write(context, async (scope) => {
    const source = await readEntity(scope.tx, 'sources', sourceId)
    if (!source.isConfidential) {
      throw new AppError(
        'not_allowed',
        'The vault is for confidential sources. Mark the source as one first.',
      )
    }
    const record = await readVaultRecord(scope.tx, sourceId)
    refuseStale(record, input)
    const now = { sealedBy: scope.actor, sealedAt: scope.at }
    const id = record?.id ?? scope.newId()
    const sealed = input.seal(id)
    return {
      action: 'seal_record',
      entity: 'sources',
      entityId: sourceId,
      storyId: atDeskOf,
      changes: [
        record === null
          ? created('vaultRecords', { id, sourceId, sealed, ...now, revision: 1 })
          : revised('vaultRecords', record, { sealed, ...now }, scope),
      ],
    }
  })
  return written
}

/** Takes what is sealed of a source away. History keeps it, sealed. Throws AppError `not_found`, `revision_conflict`. */
export async function removeRecord(
  context: WriteContext,
  input: Pick<SealedInput, 'sourceId' | 'atDeskOf'> & { readonly revision: number },
): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const record = await readVaultRecord(tx, input.sourceId)
    if (record === null) throw new AppError('not_found', 'Nothing is sealed of this source any more.')
    refuseStale(record, input)
    return {
      action: 'remove_record',
      entity: 'sources',
      entityId: input.sourceId,
      storyId: input.atDeskOf,
      changes: [removed('vaultRecords', record)],
    }
  })
  return written
}

function refuseStale(
  record: Awaited<ReturnType<typeof readVaultRecord>>,
  { revision }: Pick<SealedInput, 'revision'>,
): void {
  if (record === null) {
    if (revision === null) return
    throw new AppError(
      'not_found',
      'What was sealed of this source was taken away meanwhile. Nothing was stored.',
    )
  }
  refuseOther('vaultRecords', record, { id: record.id, revision: revision ?? 0 })
}
