import type { Transaction } from 'kysely'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { SearchHit } from '../../shared/domain/search-hit.ts'
import { inChunks } from '../in-chunks.ts'
import type { RowChange } from '../row-change.ts'
import type { Database } from '../schema.ts'
import { readDocuments, type SearchDocument } from './read-documents.ts'

type Tx = Transaction<Database>
type Kind = SearchHit['kind']

/** Brings the full-text index up to date with the rows that a write has just changed. */
export async function refreshSearch(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  for (const [kind, ids] of touchedBy(changes)) await refreshDocuments(tx, kind, [...ids])
}

/** Brings what can be found of these entities up to date. */
export async function refreshDocuments(tx: Tx, kind: Kind, ids: readonly Id[]): Promise<void> {
  for (const chunk of inChunks(ids)) {
    const current = await readDocuments(tx, kind, chunk)
    await store(tx, kind, chunk, current)
  }
}

function touchedBy(changes: readonly RowChange[]): Map<Kind, Set<Id>> {
  const touched = new Map<Kind, Set<Id>>()
  for (const { table, before, after } of changes) {
    const owner = owners[table]
    if (owner === null) continue
    const id = (after ?? before)?.[owner.column]
    if (typeof id === 'string') touched.set(owner.kind, (touched.get(owner.kind) ?? new Set()).add(id))
  }
  return touched
}

/** The document that a table's rows belong to: an anchor's words are found as its claim, a contact as its source. */
const owners: Readonly<
  Record<TrackedTable, { readonly kind: Kind; readonly column: 'id' | 'claimId' | 'sourceId' } | null>
> = {
  stories: { kind: 'article', column: 'id' },
  claims: { kind: 'claim', column: 'id' },
  anchors: { kind: 'claim', column: 'claimId' },
  evidence: { kind: 'claim', column: 'claimId' },
  sources: { kind: 'source', column: 'id' },
  contacts: { kind: 'source', column: 'sourceId' },
  corrections: { kind: 'correction', column: 'id' },
  people: null,
  versions: null,
  attachments: null,
  correctionClaims: null,
  placesToFix: null,
  ticks: null,
  dismissals: null,
  questions: null,
  savedViews: null,
  vaultRecords: null,
  houseRules: null,
  overrides: null,
  seals: null,
  secondReadings: null,
  versionLabels: null,
  captures: null,
  linkChecks: null,
  webGrants: null,
  sourcePairs: null,
}

/**
 * Writes what differs: most writes change no word, and writing the index anew costs more than all the rest of
 * them.
 */
async function store(
  tx: Tx,
  kind: Kind,
  ids: readonly Id[],
  documents: readonly SearchDocument[],
): Promise<void> {
  const rows = await tx
    .selectFrom('searchDocuments')
    .selectAll()
    .where('kind', '=', kind)
    .where('entityId', 'in', ids)
    .execute()
  const stored = new Map(rows.map((row) => [row.entityId, row]))
  const present = new Set(documents.map(({ entityId }) => entityId))
  const gone = rows.filter(({ entityId }) => !present.has(entityId)).map(({ id }) => id)
  if (gone.length > 0) await tx.deleteFrom('searchDocuments').where('id', 'in', gone).execute()
  const added = documents.filter(({ entityId }) => !stored.has(entityId))
  if (added.length > 0) await tx.insertInto('searchDocuments').values(added).execute()
  for (const document of documents) {
    const row = stored.get(document.entityId)
    if (row === undefined || isSame(row, document)) continue
    await tx.updateTable('searchDocuments').set(document).where('id', '=', row.id).execute()
  }
}

function isSame(row: Omit<SearchDocument, 'kind'>, document: SearchDocument): boolean {
  const { storyId, title, body } = document
  return row.storyId === storyId && row.title === title && row.body === body
}
