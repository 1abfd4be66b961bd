import type { DossierRequest, ExportRequest, ExportSubject } from '../../shared/domain/export-request.ts'
import { invoke } from '../api/client.ts'
import { notify } from './notify.ts'
import { endWork } from './work-store.ts'
import { tellFailure } from './write.ts'

/**
 * Asks where to, writes the file and says so, with the way to its folder. Answers the path; null when nothing was
 * written, because the person chose no place or because it failed (which has been told).
 */
export async function runExport(request: ExportRequest): Promise<string | null> {
  const result = await invoke('export:run', request)
  endWork()
  if (!result.ok) {
    tellFailure(result.error)
    return null
  }
  if (result.value === null) return null
  const { path, leftOutCount } = result.value
  const rest = leftOutCount === 0 ? '' : ` ${leftOutCount} left out: ${keptBack[request.subject]}.`
  tellWritten(path, rest)
  return path
}

/** Asks where to, writes the dossier of a story and says so, with the way to its folder. */
export async function exportDossier(request: DossierRequest): Promise<void> {
  const result = await invoke('export:dossier', request)
  if (!result.ok) tellFailure(result.error)
  else if (result.value.path !== null) tellWritten(result.value.path)
}

/** Says that a file was written, with the way to its folder. `more` is a sentence after a space, or empty. */
export function tellWritten(path: string, more = ''): void {
  const name = path.split(/[\\/]/).at(-1) ?? path
  notify(`${name} was written.${more}`, {
    action: { label: 'Show in folder', run: () => void showInFolder(path) },
  })
}

/** What the public profile keeps back: shared/export decides it. */
const keptBack: Readonly<Record<ExportSubject, string>> = {
  corrections: 'what is not approved, not out yet, or a minor fix is not for the public',
  article: '',
  facts: 'claims that are cut or held back are not for the public',
}

/** Shows a written file in the system's file manager. */
async function showInFolder(path: string): Promise<void> {
  const result = await invoke('export:show-in-folder', { path })
  if (!result.ok) tellFailure(result.error)
}
