import type { Kysely } from 'kysely'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Capture } from '../../shared/domain/capture.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Attachment } from '../../shared/domain/source.ts'
import type { Database } from '../schema.ts'
import { readEntity } from './read-entity.ts'
import { readRowsOf } from './read-rows-of.ts'

/** A claim with its places in the current text, in reading order. */
export interface ClaimInText {
  readonly claim: Claim
  readonly anchors: readonly Anchor[]
}

/** What is kept of a source that may hold words of it. */
export interface KeptOfSource {
  /** The page that was kept last; null when none was. */
  readonly newest: Capture | null
  /** The newest first. */
  readonly attachments: readonly Attachment[]
}

/** A piece of evidence, with the words of its claim in the current text and what is kept of its source. */
export interface EvidenceInContext extends ClaimInText, KeptOfSource {
  readonly evidence: Evidence
}

/** Throws AppError `not_found` for evidence that is not there. */
export async function readEvidenceInContext(db: Kysely<Database>, id: Id): Promise<EvidenceInContext> {
  const evidence = await readEntity(db, 'evidence', id)
  const words = await readClaimInText(db, evidence.claimId)
  return { evidence, ...words, ...(await readKeptOfSource(db, evidence.sourceId)) }
}

/** Throws AppError `not_found` for a claim that is not there. */
export async function readClaimInText(db: Kysely<Database>, claimId: Id): Promise<ClaimInText> {
  const claim = await readEntity(db, 'claims', claimId)
  const { currentVersionId } = await readEntity(db, 'stories', claim.storyId)
  const anchors = await readRowsOf(db, 'anchors', 'claimId', claimId)
  const current = anchors.filter(({ versionId }) => versionId === currentVersionId)
  return { claim, anchors: current.sort((a, b) => a.start - b.start) }
}

/** What is kept of a source; nothing for one that is not there. */
export async function readKeptOfSource(db: Kysely<Database>, sourceId: Id): Promise<KeptOfSource> {
  const captures = await readRowsOf(db, 'captures', 'sourceId', sourceId)
  const attachments = await readRowsOf(db, 'attachments', 'sourceId', sourceId)
  return {
    newest: captures.toSorted((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1))[0] ?? null,
    attachments: attachments.toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1)),
  }
}
