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

/** A piece of evidence, with the words of its claim in the current text and what is kept of its source. */
export interface EvidenceInContext {
  readonly evidence: Evidence
  readonly claim: Claim
  readonly anchors: readonly Anchor[]
  /** The page that was kept last; null when none was. */
  readonly newest: Capture | null
  /** The newest first. */
  readonly attachments: readonly Attachment[]
}

/** Throws AppError `not_found` for evidence that is not there. */
export async function readEvidenceInContext(db: Kysely<Database>, id: Id): Promise<EvidenceInContext> {
  const evidence = await readEntity(db, 'evidence', id)
  const claim = await readEntity(db, 'claims', evidence.claimId)
  const { currentVersionId } = await readEntity(db, 'stories', claim.storyId)
  const anchors = await readRowsOf(db, 'anchors', 'claimId', claim.id)
  const captures = await readRowsOf(db, 'captures', 'sourceId', evidence.sourceId)
  const attachments = await readRowsOf(db, 'attachments', 'sourceId', evidence.sourceId)
  return {
    evidence,
    claim,
    anchors: anchors
      .filter(({ versionId }) => versionId === currentVersionId)
      .sort((a, b) => a.start - b.start),
    newest: captures.toSorted((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1))[0] ?? null,
    attachments: attachments.toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1)),
  }
}
