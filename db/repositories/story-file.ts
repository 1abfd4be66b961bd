import type { Kysely, Transaction } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'
import { readAnchors } from './anchors.ts'
import { readEntity } from './read-entity.ts'
import { readRowsOf } from './read-rows-of.ts'
import { readOriginal, readText } from './texts.ts'

type Tx = Transaction<Database>

/**
 * Everything the desk needs of one story, as of one moment. Claims come by number, anchors in reading order.
 * Throws AppError `not_found` for a story that is not there or was deleted.
 */
export function openStory(db: Kysely<Database>, storyId: Id): Promise<StoryFile> {
  return readTogether(db, (tx) => readStoryFile(tx, storyId))
}

/** The same inside a transaction that has begun already. */
export async function readStoryFile(tx: Tx, storyId: Id): Promise<StoryFile> {
  const story = await readEntity(tx, 'stories', storyId)
  if (story.deletedAt !== null) {
    throw new AppError('not_found', 'This story was deleted. Undo in the library brings it back.')
  }
  const version = await readEntity(tx, 'versions', story.currentVersionId)
  return {
    story,
    version,
    text: await readText(tx, version.textSha256),
    claims: await readClaims(tx, storyId),
    anchors: await readAnchors(tx, version.id),
    ...(await readEvidenceAndSources(tx, storyId)),
    ...(await readCorrectionsOfStory(tx, storyId)),
    ...(await readMarks(tx, version.id)),
    questions: await readQuestions(tx, storyId),
    ...(await readGate(tx, storyId)),
  }
}

async function readClaims(tx: Tx, storyId: Id): Promise<StoryFile['claims']> {
  const rows = await tx
    .selectFrom('claims')
    .selectAll()
    .where('storyId', '=', storyId)
    .orderBy('number')
    .execute()
  return rows.map((row) => fromRow('claims', row))
}

async function readMarks(tx: Tx, versionId: Id): Promise<Pick<StoryFile, 'ticks' | 'dismissals'>> {
  const ticks = await readRowsOf(tx, 'ticks', 'versionId', versionId)
  const dismissals = await readRowsOf(tx, 'dismissals', 'versionId', versionId)
  return { ticks, dismissals }
}

async function readQuestions(tx: Tx, storyId: Id): Promise<StoryFile['questions']> {
  const rows = await tx
    .selectFrom('questions')
    .selectAll()
    .where('storyId', '=', storyId)
    .orderBy('askedAt')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromRow('questions', row))
}

async function readGate(
  tx: Tx,
  storyId: Id,
): Promise<Pick<StoryFile, 'overrides' | 'seals' | 'secondReadings'>> {
  const overrides = await readRowsOf(tx, 'overrides', 'storyId', storyId)
  const seals = await readRowsOf(tx, 'seals', 'storyId', storyId)
  return {
    overrides: overrides.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1)),
    seals: seals.toSorted((a, b) => a.number - b.number),
    secondReadings: await readRowsOf(tx, 'secondReadings', 'storyId', storyId),
  }
}

type EvidenceAndSources = Pick<StoryFile, 'evidence' | 'sources' | 'contacts' | 'attachments'>

async function readEvidenceAndSources(tx: Tx, storyId: Id): Promise<EvidenceAndSources> {
  const evidence = await tx
    .selectFrom('claims')
    .innerJoin('evidence', 'evidence.claimId', 'claims.id')
    .selectAll('evidence')
    .where('claims.storyId', '=', storyId)
    .orderBy('claims.number')
    .orderBy('evidence.checkedAt')
    .orderBy('evidence.id')
    .execute()
  const used = tx
    .selectFrom('claims')
    .innerJoin('evidence', 'evidence.claimId', 'claims.id')
    .select('evidence.sourceId')
    .where('claims.storyId', '=', storyId)
    .union(tx.selectFrom('questions').select('sourceId').where('storyId', '=', storyId))
  const sources = await tx
    .selectFrom('sources')
    .selectAll()
    .where('id', 'in', used)
    .orderBy('createdAt')
    .execute()
  const contacts = await tx
    .selectFrom('contacts')
    .selectAll()
    .where('sourceId', 'in', used)
    .orderBy('at')
    .execute()
  const files = await tx
    .selectFrom('attachments')
    .selectAll()
    .where('sourceId', 'in', used)
    .orderBy('addedAt')
    .execute()
  return {
    evidence: evidence.map((row) => fromRow('evidence', row)),
    sources: sources.map((row) => fromRow('sources', row)),
    contacts: contacts.map((row) => fromRow('contacts', row)),
    attachments: files.map((row) => fromRow('attachments', row)),
  }
}

type CorrectionsOfStory = Pick<StoryFile, 'corrections' | 'correctionClaims' | 'placesToFix'>

/** The entries of the log that are about a story, by number, with what hangs on them. */
export async function readCorrectionsOfStory(tx: Tx, storyId: Id): Promise<CorrectionsOfStory> {
  const own = tx.selectFrom('corrections').select('id').where('storyId', '=', storyId)
  const corrections = await tx
    .selectFrom('corrections')
    .selectAll()
    .where('storyId', '=', storyId)
    .orderBy('number')
    .execute()
  const ties = await tx.selectFrom('correctionClaims').selectAll().where('correctionId', 'in', own).execute()
  const places = await tx.selectFrom('placesToFix').selectAll().where('correctionId', 'in', own).execute()
  return {
    corrections: corrections.map((row) => fromRow('corrections', row)),
    correctionClaims: ties.map((row) => fromRow('correctionClaims', row)),
    placesToFix: places.map((row) => fromRow('placesToFix', row)),
  }
}

/** The bytes that a story was imported from, with the name of their file; null for what was pasted. */
export interface OriginalOfStory {
  readonly fileName: string | null
  readonly bytes: Uint8Array
}

/** The original of a story's current version. Throws AppError `not_found`. */
export function readOriginalOfStory(db: Kysely<Database>, storyId: Id): Promise<OriginalOfStory> {
  return readTogether(db, async (tx) => {
    const story = await readEntity(tx, 'stories', storyId)
    const version = await readEntity(tx, 'versions', story.currentVersionId)
    return { fileName: version.fileName, bytes: await readOriginal(tx, version.originalSha256) }
  })
}
