import type { Kysely } from 'kysely'
import type { Finding } from '../../shared/domain/claim-status.ts'
import type { Id, Instant } from '../../shared/domain/ids.ts'
import type { StorySummary } from '../../shared/domain/story-summary.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'

/** How far the check of one story has come. */
type Progress = Pick<StorySummary, 'claimCount' | 'signedOffCount' | 'awaitingCount' | 'findingCounts'>

const noProgress: Progress = { claimCount: 0, signedOffCount: 0, awaitingCount: 0, findingCounts: {} }

/** The stories of the library, archived ones included, deleted ones not; the one touched last comes first. */
export function listStories(db: Kysely<Database>): Promise<StorySummary[]> {
  return readTogether(db, async (tx) => {
    const rows = await tx
      .selectFrom('stories')
      .selectAll()
      .where('deletedAt', 'is', null)
      .orderBy('id')
      .execute()
    const lastEvents = await readLastEvents(tx)
    const words = await readWords(tx)
    const progress = await readProgress(tx)
    const correctionCounts = await readCorrectionCounts(tx)
    const summaries = rows.map((row) => ({
      story: fromRow('stories', row),
      touchedAt: laterOf(row.updatedAt, lastEvents.get(row.id) ?? null),
      ...(words.get(row.id) ?? noWords),
      ...(progress.get(row.id) ?? noProgress),
      correctionCount: correctionCounts.get(row.id) ?? 0,
    }))
    return summaries.toSorted((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1))
  })
}

function laterOf(a: Instant, b: Instant | null): Instant {
  return b !== null && b > a ? b : a
}

/** When each story's last event happened: one look into the index `history_by_story` for each. */
async function readLastEvents(db: Kysely<Database>): Promise<Map<Id, Instant | null>> {
  const rows = await db
    .selectFrom('stories')
    .select('stories.id')
    .select((eb) =>
      eb
        .selectFrom('history')
        .select('history.at')
        .whereRef('history.storyId', '=', 'stories.id')
        .orderBy('history.seq', 'desc')
        .limit(1)
        .as('at'),
    )
    .execute()
  return new Map(rows.map((row) => [row.id, row.at]))
}

type Words = Pick<StorySummary, 'wordCount' | 'wordsRead'>

const noWords: Words = { wordCount: 0, wordsRead: 0 }

async function readWords(db: Kysely<Database>): Promise<Map<Id, Words>> {
  const rows = await db.selectFrom('storyCoverage').selectAll().execute()
  return new Map(rows.map(({ storyId, words, wordsRead }) => [storyId, { wordCount: words, wordsRead }]))
}

/** One pass over the index `claims_progress`, without reading a claim. */
async function readProgress(db: Kysely<Database>): Promise<Map<Id, Progress>> {
  const groups = await db
    .selectFrom('claims')
    .select(['storyId', 'workflow', 'finding'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(['storyId', 'workflow', 'finding'])
    .execute()
  const byStory = new Map<Id, Progress>()
  for (const { storyId, workflow, finding, count } of groups) {
    const before = byStory.get(storyId) ?? noProgress
    byStory.set(storyId, {
      claimCount: before.claimCount + count,
      signedOffCount: before.signedOffCount + (workflow === 'signed_off' ? count : 0),
      awaitingCount: before.awaitingCount + (workflow === 'awaiting_reply' ? count : 0),
      findingCounts: addTo(before.findingCounts, finding, count),
    })
  }
  return byStory
}

function addTo(
  counts: Progress['findingCounts'],
  finding: Finding,
  count: number,
): Progress['findingCounts'] {
  return { ...counts, [finding]: (counts[finding] ?? 0) + count }
}

async function readCorrectionCounts(db: Kysely<Database>): Promise<Map<Id, number>> {
  const rows = await db
    .selectFrom('corrections')
    .select('storyId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy('storyId')
    .execute()
  return new Map(rows.map((row) => [row.storyId, row.count]))
}
