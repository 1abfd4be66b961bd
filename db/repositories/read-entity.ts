import type { Kysely } from 'kysely'
import type { Entity } from '../../shared/domain/entity-change.ts'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { fromRow } from '../rows.ts'
import type { Database, Row } from '../schema.ts'

/** The row as the person saw it: which one, and at which revision. */
export interface Target {
  readonly id: Id
  readonly revision: number
}

/** The tables whose rows count their writes. */
export type Revised = {
  [T in TrackedTable]: Entity<T> extends { readonly revision: number } ? T : never
}[TrackedTable]

/** What to call a row of a table in a sentence. */
const nouns: Record<TrackedTable, string> = {
  people: 'person',
  stories: 'story',
  versions: 'version',
  claims: 'claim',
  anchors: 'place',
  sources: 'source',
  contacts: 'contact',
  attachments: 'file',
  evidence: 'evidence',
  corrections: 'correction',
  correctionClaims: 'link',
  placesToFix: 'place to fix',
  ticks: 'tick',
  dismissals: 'dismissal',
  questions: 'question',
  savedViews: 'saved view',
  vaultRecords: 'sealed record',
  houseRules: 'set of house rules',
  overrides: 'override',
  seals: 'seal',
  secondReadings: 'second reading',
  versionLabels: 'name of a version',
  captures: 'kept page',
  linkChecks: 'check of a link',
  webGrants: 'permission to fetch',
  sourcePairs: 'decision about two sources',
}

/** The entity with this id. Throws AppError `not_found`. */
export async function readEntity<T extends TrackedTable>(
  db: Kysely<Database>,
  table: T,
  id: Id,
): Promise<Entity<T>> {
  // Kysely cannot follow a union of tables; the row is put back under its own table's type.
  const row = await db
    .selectFrom(table as 'claims')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw notThere(table)
  return fromRow(table, row as unknown as Row<T>)
}

/** What is said of a row that is gone. */
export function notThere(table: TrackedTable): AppError {
  return new AppError('not_found', `This ${nouns[table]} is no longer there.`)
}

/**
 * The entity that a person wants to change, if it still is as they saw it. Throws AppError `not_found`, or
 * `revision_conflict` with the current entity as its detail.
 */
export async function readTarget<T extends Revised>(
  db: Kysely<Database>,
  table: T,
  target: Target,
): Promise<Entity<T>> {
  const entity = await readEntity(db, table, target.id)
  refuseOther(table, entity, target)
  return entity
}

/** Throws AppError `revision_conflict`, with the entity as its detail, when it is not as the person saw it. */
export function refuseOther<T extends Revised>(table: T, entity: Entity<T>, { revision }: Target): void {
  if (entity.revision === revision) return
  throw new AppError(
    'revision_conflict',
    `This ${nouns[table]} was changed elsewhere. Nothing of yours was stored over it.`,
    entity,
  )
}
