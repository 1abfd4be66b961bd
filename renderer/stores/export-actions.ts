import type { ExportRequest } from '../../shared/domain/export-request.ts'
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
  const { path } = result.value
  if (path !== null) {
    notify(`${path.split(/[\\/]/).at(-1) ?? path} was written.`, {
      action: { label: 'Show in folder', run: () => void showInFolder(path) },
    })
  }
  return path
}

/** Shows a written file in the system's file manager. */
async function showInFolder(path: string): Promise<void> {
  const result = await invoke('export:show-in-folder', { path })
  if (!result.ok) tellFailure(result.error)
}
