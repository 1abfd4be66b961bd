import type { Kysely, Transaction } from 'kysely'
import { type LinkState, linkStateSchema } from '../../shared/domain/capture.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'
import { firstWords } from './first-words.ts'
import { readEntity } from './read-entity.ts'
import { readRowsOf } from './read-rows-of.ts'

/**
 * All sources by title, with how many claims and stories use each, when it was last contacted and kept, and where its link led. Deleted
 * stories do not count.
 */
export function listSources(db: Kysely<Database>): Promise<Output<'source:list'>> {
  return readTogether(db, async (tx) => {
    const sources = await tx.selectFrom('sources').selectAll().orderBy('title').orderBy('id').execute()
    const uses = await tx
      .selectFrom('evidence')
      .innerJoin('claims', 'claims.id', 'evidence.claimId')
      .innerJoin('stories', 'stories.id', 'claims.storyId')
      .select('evidence.sourceId')
      .select((eb) => [
        eb.fn.count<number>('claims.id').distinct().as('claimCount'),
        eb.fn.count<number>('claims.storyId').distinct().as('storyCount'),
      ])
      .where('stories.deletedAt', 'is', null)
      .groupBy('evidence.sourceId')
      .execute()
    const contacts = await tx
      .selectFrom('contacts')
      .select('sourceId')
      .select((eb) => eb.fn.max('at').as('lastContactAt'))
      .groupBy('sourceId')
      .execute()
    const captured = await tx
      .selectFrom('captures')
      .select('sourceId')
      .select((eb) => eb.fn.max('capturedAt').as('lastCapturedAt'))
      .groupBy('sourceId')
      .execute()
    const kept = new Map(captured.map(({ sourceId, lastCapturedAt }) => [sourceId, lastCapturedAt]))
    const states = await readLinkStates(tx)
    const counts = new Map(uses.map(({ sourceId, ...count }) => [sourceId, count]))
    const contacted = new Map(contacts.map(({ sourceId, lastContactAt }) => [sourceId, lastContactAt]))
    const unused = { claimCount: 0, storyCount: 0 }
    return sources.map((row) => ({
      source: fromRow('sources', row),
      ...(counts.get(row.id) ?? unused),
      lastContactAt: contacted.get(row.id) ?? null,
      linkState: states.get(row.id) ?? null,
      lastCapturedAt: kept.get(row.id) ?? null,
    }))
  })
}

/** What the newest look at each link found, for links that the source still has. */
async function readLinkStates(tx: Transaction<Database>): Promise<ReadonlyMap<Id, LinkState>> {
  const rows = await tx
    .selectFrom('linkChecks')
    .innerJoin('sources', (join) =>
      join.onRef('sources.id', '=', 'linkChecks.sourceId').onRef('sources.url', '=', 'linkChecks.url'),
    )
    .select(['linkChecks.sourceId', 'linkChecks.state'])
    .orderBy('linkChecks.checkedAt')
    .execute()
  return new Map(rows.map(({ sourceId, state }) => [sourceId, linkStateSchema.parse(state)]))
}

/**
 * One source with its contact log, its files, and the claims it is evidence for. Throws AppError `not_found`.
 */
export function openSource(db: Kysely<Database>, sourceId: Id): Promise<Output<'source:open'>> {
  return readTogether(db, async (tx) => {
    const contacts = await readRowsOf(tx, 'contacts', 'sourceId', sourceId)
    return {
      source: await readEntity(tx, 'sources', sourceId),
      contacts: contacts.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
      attachments: await readRowsOf(tx, 'attachments', 'sourceId', sourceId),
      evidence: await readRowsOf(tx, 'evidence', 'sourceId', sourceId),
      uses: await readUses(tx, sourceId),
    }
  })
}

async function readUses(tx: Transaction<Database>, sourceId: Id): Promise<Output<'source:open'>['uses']> {
  return tx
    .selectFrom('evidence')
    .innerJoin('claims', 'claims.id', 'evidence.claimId')
    .innerJoin('stories', 'stories.id', 'claims.storyId')
    .select([
      'claims.id as claimId',
      'claims.storyId',
      'claims.number as claimNumber',
      'stories.headline as storyHeadline',
    ])
    .select((eb) => firstWords(eb).as('words'))
    .where('evidence.sourceId', '=', sourceId)
    .where('stories.deletedAt', 'is', null)
    .orderBy('stories.updatedAt', 'desc')
    .orderBy('claims.number')
    .execute()
}
