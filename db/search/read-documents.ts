import type { Kysely } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { SearchHit } from '../../shared/domain/search-hit.ts'
import type { Database } from '../schema.ts'

type Db = Kysely<Database>

/** What can be found of one entity. */
export interface SearchDocument {
  readonly kind: SearchHit['kind']
  readonly entityId: Id
  readonly storyId: Id | null
  readonly title: string
  readonly body: string
}

/** What can be found of these entities, from the rows as they are now; nothing for those that are gone. */
export function readDocuments(
  db: Db,
  kind: SearchHit['kind'],
  ids: readonly Id[],
): Promise<SearchDocument[]> {
  return readers[kind](db, ids)
}

const readers: Record<SearchHit['kind'], (db: Db, ids: readonly Id[]) => Promise<SearchDocument[]>> = {
  article: readArticles,
  claim: readClaims,
  source: readSources,
  correction: readCorrections,
}

async function readArticles(db: Db, ids: readonly Id[]): Promise<SearchDocument[]> {
  const rows = await db
    .selectFrom('stories')
    .innerJoin('versions', 'versions.id', 'stories.currentVersionId')
    .innerJoin('texts', 'texts.sha256', 'versions.textSha256')
    .select(['stories.id', 'stories.headline', 'stories.byline', 'stories.note', 'texts.text'])
    .where('stories.id', 'in', ids)
    .execute()
  return rows.map(({ id, headline, text, byline, note }) => ({
    kind: 'article',
    entityId: id,
    storyId: id,
    title: headline,
    body: joinWords([text, byline, note]),
  }))
}

/** A claim is found by its words in the current text, its note, its wording and what its sources say. */
async function readClaims(db: Db, ids: readonly Id[]): Promise<SearchDocument[]> {
  const claims = await db
    .selectFrom('claims')
    .select(['id', 'storyId', 'note', 'proposedText', 'stetReason'])
    .where('id', 'in', ids)
    .execute()
  const anchors = await db
    .selectFrom('claims')
    .innerJoin('stories', 'stories.id', 'claims.storyId')
    .innerJoin('anchors', (join) =>
      join
        .onRef('anchors.claimId', '=', 'claims.id')
        .onRef('anchors.versionId', '=', 'stories.currentVersionId'),
    )
    .select(['claims.id as owner', 'anchors.exact as words'])
    .where('claims.id', 'in', ids)
    .orderBy('anchors.start')
    .orderBy('anchors.id')
    .execute()
  const excerpts = await db
    .selectFrom('evidence')
    .select(['claimId as owner', 'excerpt as words'])
    .where('claimId', 'in', ids)
    .orderBy('id')
    .execute()
  const anchorWords = wordsByOwner(anchors)
  const excerptWords = wordsByOwner(excerpts)
  return claims.map(({ id, storyId, note, proposedText, stetReason }) => ({
    kind: 'claim',
    entityId: id,
    storyId,
    title: joinWords(anchorWords.get(id) ?? []),
    body: joinWords([note, proposedText, stetReason, ...(excerptWords.get(id) ?? [])]),
  }))
}

async function readSources(db: Db, ids: readonly Id[]): Promise<SearchDocument[]> {
  const sources = await db
    .selectFrom('sources')
    .select(['id', 'title', 'publisher', 'author', 'url', 'note', 'descriptionInCopy', 'doi', 'isbn'])
    .where('id', 'in', ids)
    .execute()
  const contacts = await db
    .selectFrom('contacts')
    .select(['sourceId', 'asked', 'answered'])
    .where('sourceId', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const talk = wordsByOwner(
    contacts.flatMap(({ sourceId: owner, asked, answered }) => [
      { owner, words: asked },
      { owner, words: answered },
    ]),
  )
  return sources.map(({ id, title, publisher, author, url, note, descriptionInCopy, doi, isbn }) => ({
    kind: 'source',
    entityId: id,
    storyId: null,
    title,
    body: joinWords([publisher, author, url, note, descriptionInCopy, doi, isbn, ...(talk.get(id) ?? [])]),
  }))
}

async function readCorrections(db: Db, ids: readonly Id[]): Promise<SearchDocument[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'storyId', 'storyHeadline', 'originalText', 'correctedText', 'publicNote'])
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ id, storyId, storyHeadline, publicNote, originalText, correctedText }) => ({
    kind: 'correction',
    entityId: id,
    storyId,
    title: storyHeadline,
    body: joinWords([publicNote, originalText, correctedText]),
  }))
}

function wordsByOwner(rows: readonly { readonly owner: Id; readonly words: string }[]): Map<Id, string[]> {
  const byOwner = new Map<Id, string[]>()
  for (const { owner, words } of rows) {
    const own = byOwner.get(owner)
    if (own === undefined) byOwner.set(owner, [words])
    else own.push(words)
  }
  return byOwner
}

function joinWords(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n')
}
