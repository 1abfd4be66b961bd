import type { Kysely } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { VersionFile, VersionSummary } from '../../shared/domain/version-summary.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'
import { readAnchors } from './anchors.ts'
import { readEntity } from './read-entity.ts'
import { readRowsOf } from './read-rows-of.ts'
import { readText } from './texts.ts'

/** The versions of a story, the newest first, without reading a word of them. Throws AppError `not_found`. */
export function listVersions(db: Kysely<Database>, storyId: Id): Promise<VersionSummary[]> {
  return readTogether(db, async (tx) => {
    await readEntity(tx, 'stories', storyId)
    const rows = await tx
      .selectFrom('versions')
      .select(['id', 'storyId', 'number', 'origin', 'format', 'encoding', 'fileName'])
      .select(['wordCount', 'createdAt', 'createdBy'])
      .where('storyId', '=', storyId)
      .orderBy('number', 'desc')
      .execute()
    const labels = await readRowsOf(tx, 'versionLabels', 'storyId', storyId)
    const labelOf = new Map(labels.map((label) => [label.versionId, label]))
    const places = await countPlaces(tx, storyId)
    return rows.map((row) => ({
      ...row,
      label: labelOf.get(row.id) ?? null,
      places: places.get(row.id) ?? none,
    }))
  })
}

const none: VersionSummary['places'] = { unchanged: 0, moved: 0, text_changed: 0, lost: 0 }

async function countPlaces(db: Kysely<Database>, storyId: Id): Promise<Map<Id, VersionSummary['places']>> {
  const groups = await db
    .selectFrom('versions')
    .innerJoin('anchors', 'anchors.versionId', 'versions.id')
    .select(['versions.id', 'anchors.state'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('versions.storyId', '=', storyId)
    .groupBy(['versions.id', 'anchors.state'])
    .execute()
  const byVersion = new Map<Id, VersionSummary['places']>()
  for (const { id, state, count } of groups) {
    const before = byVersion.get(id) ?? none
    const name = state === 'confirmed_by_person' ? 'unchanged' : state
    byVersion.set(id, { ...before, [name]: before[name] + count })
  }
  return byVersion
}

/** One version with its words and the places of claims in it, in reading order. Throws AppError `not_found`. */
export function readVersionFile(db: Kysely<Database>, versionId: Id): Promise<VersionFile> {
  return readTogether(db, async (tx) => {
    const version = await readEntity(tx, 'versions', versionId)
    return {
      version,
      text: await readText(tx, version.textSha256),
      anchors: await readAnchors(tx, versionId),
    }
  })
}
