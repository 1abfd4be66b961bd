import type { Id } from '../../shared/domain/ids.ts'
import type { Attachment } from '../../shared/domain/source.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import { created, removed, write, type WriteContext } from '../write.ts'
import { type ExcerptForEvidence, filledExcerpts } from './fill-excerpts.ts'
import type { AtDeskOf } from './sources.ts'

/** A file that lies in the data folder already, under its SHA-256. */
export type KeptFile = Pick<Attachment, 'sha256' | 'fileName' | 'byteLength'>

/**
 * Notes files with a source, all in one write, and fills in excerpts that were found in them. A file that the source has already is
 * left alone. Throws AppError `not_allowed` when it has all of them.
 */
export async function addAttachments(
  context: WriteContext,
  input: AtDeskOf & {
    readonly sourceId: Id
    readonly files: readonly KeptFile[]
    readonly excerpts?: readonly ExcerptForEvidence[]
  },
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const { id: sourceId } = await readEntity(scope.tx, 'sources', input.sourceId)
    const present = await readRowsOf(scope.tx, 'attachments', 'sourceId', sourceId)
    const known = new Set(present.map((attachment) => attachment.sha256))
    const byDigest = new Map(input.files.map((file) => [file.sha256, file]))
    const added = [...byDigest.values()].filter((file) => !known.has(file.sha256))
    if (added.length === 0) throw new AppError('not_allowed', 'This source has that file already.')
    const { actor: addedBy, at: addedAt } = scope
    return {
      action: 'add_attachments',
      entity: 'sources',
      entityId: sourceId,
      storyId: input.atDeskOf,
      changes: [
        ...added.map(({ sha256, fileName, byteLength }) =>
          created('attachments', {
            id: scope.newId(),
            sourceId,
            sha256,
            fileName,
            byteLength,
            addedBy,
            addedAt,
          }),
        ),
        ...(await filledExcerpts(scope, input.excerpts ?? [])),
      ],
    }
  })
  return written
}

/** Takes a file's name off a source. The bytes stay in the data folder, so that undo finds them. */
export async function removeAttachment(
  context: WriteContext,
  input: AtDeskOf & { readonly id: Id },
): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const attachment = await readEntity(tx, 'attachments', input.id)
    return {
      action: 'remove_attachment',
      entity: 'sources',
      entityId: attachment.sourceId,
      storyId: input.atDeskOf,
      changes: [removed('attachments', attachment)],
    }
  })
  return written
}
