import type { Transaction } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { SearchHit } from '../../shared/domain/search-hit.ts'
import type { Database, Row } from '../schema.ts'
import type { RowChange } from '../row-change.ts'

type Tx = Transaction<Database>
type Kind = SearchHit['kind']

/** What can be found of one entity. Null when the entity is gone. */
type SearchDocument = { readonly storyId: Id | null; readonly title: string; readonly body: string } | null

/** Brings the full-text index up to date with the rows that a write has just changed. */
export async function refreshSearch(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  for (const [kind, ids] of touchedBy(changes)) {
    for (const id of ids) await refreshDocument(tx, kind, id)
  }
}

/** Brings what can be found of one entity up to date. */
export async function refreshDocument(tx: Tx, kind: Kind, id: Id): Promise<void> {
  await store(tx, kind, id, await readers[kind](tx, id))
}

function touchedBy(changes: readonly RowChange[]): Map<Kind, Set<Id>> {
  const touched = new Map<Kind, Set<Id>>()
  for (const change of changes) {
    const [kind, id] = ownerOf(change)
    if (kind === null || typeof id !== 'string') continue
    touched.set(kind, (touched.get(kind) ?? new Set()).add(id))
  }
  return touched
}

/** The document that a row belongs to: an anchor's words are found as its claim, a contact as its source. */
function ownerOf(change: RowChange): readonly [Kind | null, unknown] {
  const row = change.after ?? change.before ?? {}
  switch (change.table) {
    case 'stories':
      return ['article', change.id]
    case 'claims':
      return ['claim', change.id]
    case 'anchors':
      return ['claim', row['claimId']]
    case 'sources':
      return ['source', change.id]
    case 'contacts':
      return ['source', row['sourceId']]
    case 'evidence':
      return ['claim', row['claimId']]
    case 'corrections':
      return ['correction', change.id]
    case 'people':
    case 'versions':
    case 'attachments':
    case 'correctionClaims':
    case 'placesToFix':
      return [null, null]
  }
}

const readers: Record<Kind, (tx: Tx, id: Id) => Promise<SearchDocument>> = {
  article: readArticle,
  claim: readClaim,
  source: readSource,
  correction: readCorrection,
}

async function readArticle(tx: Tx, id: Id): Promise<SearchDocument> {
  const story = await tx
    .selectFrom('stories')
    .innerJoin('versions', 'versions.id', 'stories.currentVersionId')
    .innerJoin('texts', 'texts.sha256', 'versions.textSha256')
    .select(['stories.headline', 'stories.byline', 'stories.note', 'texts.text'])
    .where('stories.id', '=', id)
    .executeTakeFirst()
  if (story === undefined) return null
  return { storyId: id, title: story.headline, body: joinWords([story.text, story.byline, story.note]) }
}

async function readClaim(tx: Tx, id: Id): Promise<SearchDocument> {
  const claim = await tx
    .selectFrom('claims')
    .innerJoin('stories', 'stories.id', 'claims.storyId')
    .select(['storyId', 'claims.note', 'proposedText', 'stetReason', 'currentVersionId'])
    .where('claims.id', '=', id)
    .executeTakeFirst()
  if (claim === undefined) return null
  const anchors = await tx
    .selectFrom('anchors')
    .select('exact')
    .where('claimId', '=', id)
    .where('versionId', '=', claim.currentVersionId)
    .orderBy('start')
    .orderBy('id')
    .execute()
  const evidence = await tx
    .selectFrom('evidence')
    .select('excerpt')
    .where('claimId', '=', id)
    .orderBy('id')
    .execute()
  return {
    storyId: claim.storyId,
    title: joinWords(anchors.map((anchor) => anchor.exact)),
    body: joinWords([
      claim.note,
      claim.proposedText,
      claim.stetReason,
      ...evidence.map((item) => item.excerpt),
    ]),
  }
}

async function readSource(tx: Tx, id: Id): Promise<SearchDocument> {
  const source: Row<'sources'> | undefined = await tx
    .selectFrom('sources')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (source === undefined) return null
  const contacts = await tx
    .selectFrom('contacts')
    .select(['asked', 'answered'])
    .where('sourceId', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const talk = contacts.flatMap((contact) => [contact.asked, contact.answered])
  const { publisher, author, url, note, descriptionInCopy } = source
  return {
    storyId: null,
    title: source.title,
    body: joinWords([publisher, author, url, note, descriptionInCopy, ...talk]),
  }
}

async function readCorrection(tx: Tx, id: Id): Promise<SearchDocument> {
  const entry = await tx
    .selectFrom('corrections')
    .select(['storyId', 'storyHeadline', 'originalText', 'correctedText', 'publicNote'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (entry === undefined) return null
  return {
    storyId: entry.storyId,
    title: entry.storyHeadline,
    body: joinWords([entry.publicNote, entry.originalText, entry.correctedText]),
  }
}

function joinWords(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n')
}

async function store(tx: Tx, kind: Kind, entityId: Id, document: SearchDocument): Promise<void> {
  if (document === null) {
    await tx.deleteFrom('searchDocuments').where('kind', '=', kind).where('entityId', '=', entityId).execute()
    return
  }
  await tx
    .insertInto('searchDocuments')
    .values({ kind, entityId, ...document })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'entityId'])
        .doUpdateSet(document)
        // Most writes change no word, and writing the index anew costs more than all the rest of them.
        .where((eb) =>
          eb.or([
            eb('searchDocuments.title', '!=', document.title),
            eb('searchDocuments.body', '!=', document.body),
            eb('searchDocuments.storyId', 'is distinct from', document.storyId),
          ]),
        ),
    )
    .execute()
}
