import type { Kysely } from 'kysely'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'

/** The places of claims in a version, in reading order. */
export async function readAnchors(db: Kysely<Database>, versionId: Id): Promise<Anchor[]> {
  const rows = await db
    .selectFrom('anchors')
    .selectAll()
    .where('versionId', '=', versionId)
    .orderBy('start')
    .orderBy('end')
    .execute()
  return rows.map((row) => fromRow('anchors', row))
}

/**
 * The first place of a claim in a version, in reading order. Throws AppError `not_found` when it has none
 * there.
 */
export async function readFirstAnchor(db: Kysely<Database>, claimId: Id, versionId: Id): Promise<Anchor> {
  const row = await db
    .selectFrom('anchors')
    .selectAll()
    .where('claimId', '=', claimId)
    .where('versionId', '=', versionId)
    .orderBy('start')
    .orderBy('end')
    .executeTakeFirst()
  if (row === undefined) {
    throw new AppError('not_found', 'The words of this claim are not in the current text.')
  }
  return fromRow('anchors', row)
}
