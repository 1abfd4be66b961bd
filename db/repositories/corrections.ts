import type { Kysely } from 'kysely'
import type { Output } from '../../shared/ipc/contract.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'

/** The correction log of the whole library, newest entry first. Entries of deleted stories are left out. */
export function listCorrections(db: Kysely<Database>): Promise<Output<'correction:list'>> {
  return readTogether(db, async (tx) => {
    const deleted = tx.selectFrom('stories').select('id').where('deletedAt', 'is not', null)
    const shown = tx.selectFrom('corrections').select('id').where('storyId', 'not in', deleted)
    const corrections = await tx
      .selectFrom('corrections')
      .selectAll()
      .where('storyId', 'not in', deleted)
      .orderBy('number', 'desc')
      .execute()
    const ties = await tx
      .selectFrom('correctionClaims')
      .selectAll()
      .where('correctionId', 'in', shown)
      .execute()
    const places = await tx.selectFrom('placesToFix').selectAll().where('correctionId', 'in', shown).execute()
    return {
      corrections: corrections.map((row) => fromRow('corrections', row)),
      correctionClaims: ties.map((row) => fromRow('correctionClaims', row)),
      placesToFix: places.map((row) => fromRow('placesToFix', row)),
    }
  })
}
