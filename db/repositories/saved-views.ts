import type { Kysely } from 'kysely'
import type { SavedView } from '../../shared/domain/saved-view.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'

/** All saved views by name, without regard to case. */
export async function listViews(db: Kysely<Database>): Promise<SavedView[]> {
  const rows = await db.selectFrom('savedViews').selectAll().orderBy('createdAt').execute()
  const views = rows.map((row) => fromRow('savedViews', row))
  return views.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
}
