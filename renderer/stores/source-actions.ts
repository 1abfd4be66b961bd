import type { Id } from '../../shared/domain/ids.ts'
import type { ContactFields, SourceFields } from '../../shared/domain/source.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { tableOf } from './entity-table.ts'
import { tellUndoable, undoScope } from './history-actions.ts'
import { load } from './load.ts'
import { notify } from './notify.ts'
import { useSourceDetailStore, useSourcesStore } from './sources-store.ts'
import { tellFailure, write, writeRow } from './write.ts'

/** Reads the sources of the library with how much each is used. */
export async function loadSources(): Promise<void> {
  useSourcesStore.setState({ isStale: false })
  const result = await load('source:list', {}, (rows) =>
    useSourcesStore.setState({
      isLoaded: true,
      failure: null,
      tables: { sources: tableOf(rows.map((row) => row.source)) },
      usesById: new Map(rows.map(({ source, ...use }) => [source.id, use])),
    }),
  )
  if (!result.ok) useSourcesStore.setState({ failure: result.error })
}

/** Reads one source with its contacts, files and uses, for its page. Null leaves the page. */
export async function openSource(sourceId: Id | null): Promise<void> {
  if (sourceId === null) {
    useSourceDetailStore.setState({ detail: null, failure: null })
    return
  }
  useSourceDetailStore.setState({ isStale: false })
  const result = await load('source:open', { sourceId }, (file) => {
    useSourceDetailStore.setState({
      failure: null,
      detail: {
        sourceId,
        tables: {
          contacts: tableOf(file.contacts),
          attachments: tableOf(file.attachments),
          evidence: tableOf(file.evidence),
        },
        uses: file.uses,
      },
    })
  })
  if (!result.ok) useSourceDetailStore.setState({ detail: null, failure: result.error })
}

/** Makes a source of the library. */
export function createSource(fields: SourceFields): Promise<Result<Output<'source:create'>>> {
  return write('source:create', fields)
}

/** Changes a source. On the desk it becomes a step of that story's undo. */
export function updateSource(id: Id, fields: Partial<SourceFields>, seen?: number): Promise<Result<Written>> {
  return writeRow('source:update', { table: 'sources', id, seen, mine: fields }, (row) => ({
    ...row,
    atDeskOf: undoScope(),
    fields,
  }))
}

/** Takes a source out of the library; refused while a claim uses it. */
export async function deleteSource(id: Id): Promise<Result<Written>> {
  const atDeskOf = undoScope()
  const result = await writeRow('source:delete', { table: 'sources', id, mine: {} }, (row) => ({
    ...row,
    atDeskOf,
  }))
  if (result.ok) {
    tellUndoable('The source was deleted.', atDeskOf)
  }
  return result
}

/** Writes a call, mail or meeting into a source's contact log. */
export function addContact(sourceId: Id, fields: ContactFields): Promise<Result<Output<'contact:add'>>> {
  return write('contact:add', { atDeskOf: undoScope(), sourceId, fields })
}

/** Changes a line of a contact log. */
export function updateContact(
  id: Id,
  fields: Partial<ContactFields>,
  seen?: number,
): Promise<Result<Written>> {
  return writeRow('contact:update', { table: 'contacts', id, seen, mine: fields }, (row) => ({
    ...row,
    atDeskOf: undoScope(),
    fields,
  }))
}

/** Takes a line out of a contact log. */
export function removeContact(id: Id): Promise<Result<Written>> {
  return writeRow('contact:remove', { table: 'contacts', id, mine: {} }, (row) => ({
    ...row,
    atDeskOf: undoScope(),
  }))
}

/** Asks for files and keeps a copy of each with a source. */
export function attachChosenFiles(sourceId: Id): Promise<Result<Written | null>> {
  return write('attachment:choose', { atDeskOf: undoScope(), sourceId })
}

/** Keeps a copy of a dropped file with a source. */
export function attachFile(sourceId: Id, path: string): Promise<Result<Written>> {
  return write('attachment:add-file', { atDeskOf: undoScope(), sourceId, path })
}

/** Takes a file off a source. It can be undone. */
export function removeAttachment(id: Id): Promise<Result<Written>> {
  return write('attachment:remove', { atDeskOf: undoScope(), id })
}

/** Saves a copy of a kept file where the person chooses. */
export async function saveAttachmentCopy(id: Id): Promise<void> {
  const result = await invoke('attachment:save-copy', { id })
  if (!result.ok) tellFailure(result.error)
  else if (result.value.path !== null) notify('A copy was saved.')
}
