import type { Kysely } from 'kysely'
import { usualHouseRules } from '../../shared/claims/rule-presets.ts'
import { type HouseRules, houseRulesId, type KeptRules } from '../../shared/domain/house-rules.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'

/** The rules that the house has made for itself; null while the usual ones hold. */
export async function readKeptRules(db: Kysely<Database>): Promise<KeptRules | null> {
  const row = await db.selectFrom('houseRules').selectAll().where('id', '=', houseRulesId).executeTakeFirst()
  return row === undefined ? null : fromRow('houseRules', row)
}

/** The rules that hold now. */
export async function readHouseRules(db: Kysely<Database>): Promise<HouseRules> {
  return (await readKeptRules(db))?.rules ?? usualHouseRules
}
