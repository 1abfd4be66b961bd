import type { Kysely } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { Database } from '../schema.ts'

/**
 * The number, by id, of every claim that an entry of the correction log settles. Numbers count within a
 * story.
 */
export async function readCorrectionClaimNumbers(db: Kysely<Database>): Promise<ReadonlyMap<Id, number>> {
  const rows = await db
    .selectFrom('correctionClaims')
    .innerJoin('claims', 'claims.id', 'correctionClaims.claimId')
    .select(['claims.id', 'claims.number'])
    .distinct()
    .execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}
