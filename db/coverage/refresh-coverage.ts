import type { Transaction } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { Version } from '../../shared/domain/story.ts'
import type { CountedSentence } from '../../shared/text/counted-sentences.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { readText } from '../repositories/texts.ts'
import type { RowChange } from '../row-change.ts'
import type { Database } from '../schema.ts'
import { countSentences, keepSentences, knownSentences } from './text-sentences.ts'
import { wordsReadIn } from './words-read.ts'

type Tx = Transaction<Database>

/**
 * Works out anew how much was read of the stories whose claims' places, ticks or current version a write has just
 * changed. Other writes pay nothing.
 */
export async function refreshCoverage(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  const storyIds = new Set<Id>()
  const versionIds = new Set<Id>()
  for (const { table, id, before, after } of changes) {
    const row = after ?? before
    if (table === 'ticks') storyIds.add(String(row?.['storyId']))
    if (table === 'anchors') versionIds.add(String(row?.['versionId']))
    if (table === 'stories' && before?.['currentVersionId'] !== after?.['currentVersionId']) storyIds.add(id)
  }
  for (const id of await storiesOf(tx, versionIds)) storyIds.add(id)
  for (const id of storyIds) await refreshStory(tx, id)
}

async function storiesOf(tx: Tx, versionIds: ReadonlySet<Id>): Promise<Id[]> {
  if (versionIds.size === 0) return []
  const rows = await tx
    .selectFrom('versions')
    .select('storyId')
    .distinct()
    .where('id', 'in', [...versionIds])
    .execute()
  return rows.map(({ storyId }) => storyId)
}

async function refreshStory(tx: Tx, storyId: Id): Promise<void> {
  const version = await tx
    .selectFrom('stories')
    .innerJoin('versions', 'versions.id', 'stories.currentVersionId')
    .select(['versions.id', 'versions.wordCount', 'versions.textSha256'])
    .where('stories.id', '=', storyId)
    .executeTakeFirst()
  if (version === undefined) {
    await tx.deleteFrom('storyCoverage').where('storyId', '=', storyId).execute()
    return
  }
  const coverage = { words: version.wordCount, wordsRead: await readWords(tx, version) }
  await tx
    .insertInto('storyCoverage')
    .values({ storyId, ...coverage })
    .onConflict((conflict) => conflict.column('storyId').doUpdateSet(coverage))
    .execute()
}

type VersionLine = Pick<Version, 'id' | 'wordCount' | 'textSha256'>

async function readWords(tx: Tx, version: VersionLine): Promise<number> {
  // As `coversItsSentence` says: what was lost stands on no words, what was changed on none that anybody has read.
  const anchors = await spansIn(tx, 'anchors', version.id)
    .where('state', 'not in', ['lost', 'text_changed'])
    .execute()
  const ticks = await spansIn(tx, 'ticks', version.id).execute()
  if (anchors.length === 0 && ticks.length === 0) return 0
  return wordsReadIn(version.wordCount, await readSentences(tx, version), { anchors, ticks })
}

function spansIn(tx: Tx, table: 'anchors' | 'ticks', versionId: Id) {
  return tx
    .selectFrom(table as 'anchors')
    .select(['start', 'end'])
    .where('versionId', '=', versionId)
}

async function readSentences(tx: Tx, { id, textSha256 }: VersionLine): Promise<readonly CountedSentence[]> {
  const known = knownSentences(textSha256)
  if (known !== null) return known
  const { blocks } = await readEntity(tx, 'versions', id)
  const sentences = countSentences({ text: await readText(tx, textSha256), blocks })
  keepSentences(textSha256, sentences)
  return sentences
}
