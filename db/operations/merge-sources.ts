import type { Evidence } from '../../shared/domain/evidence.ts'
import { longestField } from '../../shared/domain/ids.ts'
import type { Source } from '../../shared/domain/source.ts'
import type { VaultRecord } from '../../shared/domain/vault.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import { readPairsOf } from '../repositories/source-pairs.ts'
import { readVaultRecord } from '../repositories/vault-records.ts'
import type { RowChange } from '../row-change.ts'
import { removed, updated, write, type WriteContext, type WriteScope } from '../write.ts'
import { revised } from './edit-row.ts'

/** Which of two sources stays. `reseal` binds a sealed record to another source; it throws while the vault is locked. */
export interface MergeInput {
  readonly keep: Target
  readonly drop: Target
  readonly reseal: (record: VaultRecord, sourceId: string) => string
}

/**
 * Makes one source of two, in one write: evidence, questions, contacts, files, kept pages and link checks of the one go over
 * to the other, which takes from it what it does not say itself. Throws AppError `not_allowed` where something would be lost
 * without a word: two sealed records, a confidential source with one that is not, other terms, or a claim for which the two
 * say different things; and what `reseal` throws.
 */
export async function mergeSources(context: WriteContext, input: MergeInput): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    if (input.keep.id === input.drop.id)
      throw new AppError('bad_input', 'A source cannot be merged with itself.')
    const keep = await readTarget(scope.tx, 'sources', input.keep)
    const drop = await readTarget(scope.tx, 'sources', input.drop)
    refuseUnlike(keep, drop)
    return {
      action: 'merge_sources',
      entity: 'sources',
      entityId: keep.id,
      storyId: null,
      changes: [
        revised('sources', keep, completed(keep, drop), scope),
        ...(await movedEvidence(scope, keep, drop)),
        ...(await movedRows(scope, keep, drop)),
        ...(await movedRecord(scope, keep, drop, input.reseal)),
        ...(await readPairsOf(scope.tx, drop.id)).map((pair) => removed('sourcePairs', pair)),
        removed('sources', drop),
      ],
    }
  })
  return written
}

function refuseUnlike(keep: Source, drop: Source): void {
  if (keep.isConfidential !== drop.isConfidential) {
    throw new AppError(
      'not_allowed',
      'A confidential source is not merged with one that is not. Nothing was changed.',
    )
  }
  if (keep.terms !== drop.terms) {
    throw new AppError(
      'not_allowed',
      'The two were given on different terms. Bring the terms together first.',
    )
  }
}

/** What the kept source does not say itself; notes of both stay. */
function completed(keep: Source, drop: Source): Partial<Source> {
  const notes = [keep.note, drop.note === keep.note ? '' : drop.note].filter((note) => note !== '')
  const link = keep.url === null ? drop : keep
  return {
    url: link.url,
    finalUrl: link.finalUrl,
    httpStatus: link.httpStatus,
    lastCheckedAt: link.lastCheckedAt,
    publisher: keep.publisher ?? drop.publisher,
    author: keep.author ?? drop.author,
    publishedAt: keep.publishedAt ?? drop.publishedAt,
    accessedAt: keep.accessedAt ?? drop.accessedAt,
    archivedUrl: keep.archivedUrl ?? drop.archivedUrl,
    doi: keep.doi ?? drop.doi,
    isbn: keep.isbn ?? drop.isbn,
    nextCallAt: keep.nextCallAt ?? drop.nextCallAt,
    descriptionInCopy: keep.descriptionInCopy ?? drop.descriptionInCopy,
    anonymityReason: keep.anonymityReason ?? drop.anonymityReason,
    identityKnownTo: keep.identityKnownTo ?? drop.identityKnownTo,
    note: fitting(notes.join('\n\n')),
  }
}

/** A claim that has both sources keeps one piece of evidence, with the excerpts of both. */
async function movedEvidence(scope: WriteScope, keep: Source, drop: Source): Promise<readonly RowChange[]> {
  const kept = await readRowsOf(scope.tx, 'evidence', 'sourceId', keep.id)
  const byClaim = new Map(kept.map((evidence) => [evidence.claimId, evidence]))
  const moved = await readRowsOf(scope.tx, 'evidence', 'sourceId', drop.id)
  return moved.flatMap((evidence) => {
    const same = byClaim.get(evidence.claimId)
    if (same === undefined) return [revised('evidence', evidence, { sourceId: keep.id }, scope)]
    return [revised('evidence', same, joined(same, evidence), scope), removed('evidence', evidence)]
  })
}

function joined(kept: Evidence, other: Evidence): Partial<Evidence> {
  if (kept.stance !== other.stance) {
    throw new AppError(
      'not_allowed',
      'A claim has both sources, and they say different things of it. Settle that first.',
    )
  }
  const excerpts = [kept.excerpt, other.excerpt === kept.excerpt ? '' : other.excerpt].filter(
    (words) => words !== '',
  )
  return {
    excerpt: fitting(excerpts.join('\n\n')),
    locatorKind: kept.locatorKind ?? other.locatorKind,
    locator: kept.locatorKind === null ? other.locator : kept.locator,
    independenceGroup: kept.independenceGroup ?? other.independenceGroup,
    level: rank[kept.level] <= rank[other.level] ? kept.level : other.level,
  }
}

const rank: Readonly<Record<Evidence['level'], number>> = { primary: 0, secondary: 1, tertiary: 2 }

function fitting(words: string): string {
  if (words.length <= longestField) return words
  throw new AppError(
    'not_allowed',
    'Notes or excerpts of both together are too long for one. Shorten one of them first.',
  )
}

async function movedRows(scope: WriteScope, keep: Source, drop: Source): Promise<readonly RowChange[]> {
  const to = { sourceId: keep.id }
  const of = { tx: scope.tx, id: drop.id }
  const contacts = await readRowsOf(of.tx, 'contacts', 'sourceId', of.id)
  const questions = await readRowsOf(of.tx, 'questions', 'sourceId', of.id)
  const attachments = await readRowsOf(of.tx, 'attachments', 'sourceId', of.id)
  const captures = await readRowsOf(of.tx, 'captures', 'sourceId', of.id)
  const linkChecks = await readRowsOf(of.tx, 'linkChecks', 'sourceId', of.id)
  return [
    ...contacts.map((row) => revised('contacts', row, to, scope)),
    ...questions.map((row) => revised('questions', row, to, scope)),
    ...attachments.map((row) => updated('attachments', row, { ...row, ...to })),
    ...captures.map((row) => updated('captures', row, { ...row, ...to })),
    ...linkChecks.map((row) => updated('linkChecks', row, { ...row, ...to })),
  ]
}

async function movedRecord(
  scope: WriteScope,
  keep: Source,
  drop: Source,
  reseal: MergeInput['reseal'],
): Promise<readonly RowChange[]> {
  const record = await readVaultRecord(scope.tx, drop.id)
  if (record === null) return []
  if ((await readVaultRecord(scope.tx, keep.id)) !== null) {
    throw new AppError(
      'not_allowed',
      'The vault keeps something of both sources. Bring that together in one of them first, then merge.',
    )
  }
  const sealed = reseal(record, keep.id)
  return [revised('vaultRecords', record, { sourceId: keep.id, sealed }, scope)]
}
