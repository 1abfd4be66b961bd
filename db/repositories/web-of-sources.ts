import type { Kysely } from 'kysely'
import type { Capture, LinkCheck } from '../../shared/domain/capture.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Database } from '../schema.ts'
import { readEntity } from './read-entity.ts'
import { readRowsOf } from './read-rows-of.ts'
import { getSettings } from './settings.ts'

/** What is kept of a source's link: pages and looks at it, the newest first. */
export interface WebOfSource {
  readonly captures: readonly Capture[]
  readonly linkChecks: readonly LinkCheck[]
  readonly isAllowed: boolean
}

/** Everything that is kept of a source's link, and whether it may be fetched. */
export async function readWebOfSource(db: Kysely<Database>, sourceId: Id): Promise<WebOfSource> {
  const captures = await readRowsOf(db, 'captures', 'sourceId', sourceId)
  const checks = await readRowsOf(db, 'linkChecks', 'sourceId', sourceId)
  return {
    captures: captures.toSorted((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1)),
    linkChecks: checks.toSorted((a, b) => (a.checkedAt < b.checkedAt ? 1 : -1)),
    isAllowed: await mayFetch(db, sourceId),
  }
}

/** Whether a source's link may be fetched: the whole library may, or a story that uses it. */
async function mayFetch(db: Kysely<Database>, sourceId: Id): Promise<boolean> {
  if ((await getSettings(db)).fetchesForLibrary) return true
  const grant = await db
    .selectFrom('evidence')
    .innerJoin('claims', 'claims.id', 'evidence.claimId')
    .innerJoin('webGrants', 'webGrants.storyId', 'claims.storyId')
    .select('webGrants.id')
    .where('evidence.sourceId', '=', sourceId)
    .executeTakeFirst()
  return grant !== undefined
}

/** Throws AppError `not_allowed` unless somebody has allowed that a source's link is fetched. */
export async function requireFetching(db: Kysely<Database>, sourceId: Id): Promise<void> {
  if (await mayFetch(db, sourceId)) return
  throw new AppError(
    'not_allowed',
    'Nothing is fetched from the web until it is allowed for the library or for the story. Nothing was asked.',
  )
}

/** The sources of a story, or of the whole library (null), that have a link. */
export async function linkedSources(
  db: Kysely<Database>,
  storyId: Id | null,
): Promise<{ readonly sourceId: Id; readonly url: string }[]> {
  let query = db.selectFrom('sources').select(['sources.id as sourceId', 'sources.url']).distinct()
  if (storyId !== null) {
    query = query
      .innerJoin('evidence', 'evidence.sourceId', 'sources.id')
      .innerJoin('claims', 'claims.id', 'evidence.claimId')
      .where('claims.storyId', '=', storyId)
  }
  const rows = await query.where('sources.url', 'is not', null).orderBy('sources.id').execute()
  return rows.flatMap(({ sourceId, url }) => (url === null ? [] : [{ sourceId, url }]))
}

/** The page that was kept of the same source before this one; null for the first. */
export async function captureBefore(db: Kysely<Database>, captureId: Id): Promise<[Capture, Capture | null]> {
  const capture = await readEntity(db, 'captures', captureId)
  const { captures } = await readWebOfSource(db, capture.sourceId)
  return [capture, captures[captures.findIndex(({ id }) => id === captureId) + 1] ?? null]
}
