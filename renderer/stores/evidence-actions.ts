import type { EvidenceFields } from '../../shared/domain/evidence.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { SourceFields } from '../../shared/domain/source.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { write, writeRow } from './write.ts'

/** A piece of evidence beside what is kept of its source. */
export type LookedUp = Output<'evidence:look-up'>

type Attached = Promise<Result<Output<'evidence:attach-links'>>>

/** Puts sources onto a claim: one link or one name a line. A link that the library has is reused. */
export function attachLinks(claimId: Id, lines: string): Attached {
  return write('evidence:attach-links', { claimId, lines })
}

/** Puts a source that the library has onto a claim. */
export function attachSource(claimId: Id, sourceId: Id): Attached {
  return write('evidence:attach-source', { claimId, sourceId })
}

/** Makes a source and puts it onto a claim, as one step. */
export function attachNewSource(claimId: Id, source: SourceFields): Attached {
  return write('evidence:attach-new-source', { claimId, source })
}

/** Changes what is said of a source as evidence. `seen` is the revision at which the person began to type. */
export function updateEvidence(
  id: Id,
  fields: Partial<EvidenceFields>,
  seen?: number,
): Promise<Result<Written>> {
  return writeRow('evidence:update', { table: 'evidence', id, seen, mine: fields }, (row) => ({
    ...row,
    fields,
  }))
}

/** What is kept of the source of a piece of evidence says of it; null when that could not be read. */
export async function lookUpEvidence(evidenceId: Id): Promise<LookedUp | null> {
  const result = await invoke('evidence:look-up', { evidenceId })
  return result.ok ? result.value : null
}

/** Takes a source off a claim; the source stays in the library. */
export function removeEvidence(id: Id): Promise<Result<Written>> {
  return writeRow('evidence:remove', { table: 'evidence', id, mine: {} }, (row) => row)
}
