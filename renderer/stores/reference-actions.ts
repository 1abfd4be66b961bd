import type { Id } from '../../shared/domain/ids.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { tellWritten } from './export-actions.ts'
import { tellUndoable } from './history-actions.ts'
import { tellFailure, write } from './write.ts'

/** What was read of a list of references, before anything is stored. */
export type ReferencePreview = Output<'reference:read'>

/** Reads a list of references as it was pasted. */
export function readReferences(text: string): Promise<Result<ReferencePreview>> {
  return invoke('reference:read', { text })
}

/** Asks for a file of references and reads it; null when none was chosen. */
export function chooseReferences(): Promise<Result<ReferencePreview | null>> {
  return invoke('reference:choose-file', {})
}

/** Puts references into the library as sources. Answers whether it was stored. */
export async function importReferences(
  references: Input<'reference:import'>['references'],
): Promise<boolean> {
  const result = await write('reference:import', { references })
  if (!result.ok) return false
  const count = result.value.sourceIds.length
  tellUndoable(`${count === 1 ? 'One source was' : `${count} sources were`} taken in.`, null)
  return true
}

/** Asks where to, and writes the sources of a story or of the library (null) for other programs. */
export async function exportReferences(
  storyId: Id | null,
  format: Input<'reference:export'>['format'],
): Promise<void> {
  const result = await invoke('reference:export', { storyId, format })
  if (!result.ok) tellFailure(result.error)
  else if (result.value !== null) {
    const { path, leftOutCount } = result.value
    tellWritten(
      path,
      leftOutCount === 0 ? '' : ` ${leftOutCount} left out: confidential, unnamed or not on the record.`,
    )
  }
}
