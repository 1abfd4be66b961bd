import type { StoryFields } from '../../shared/domain/story.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import type { StructureEdit } from '../../shared/text/structure-edit.ts'
import { invoke } from '../api/client.ts'
import { type ReadArticle, useImportStore } from './import-store.ts'
import { notify } from './notify.ts'
import { openStory } from './story-actions.ts'
import { write } from './write.ts'

/** Opens the place for pasting an article. */
export function startPaste(): void {
  void discardRead()
  useImportStore.setState({ phase: 'paste', article: null, failure: null })
}

/** Asks for a file and shows what is in it. */
export async function importChosenFile(): Promise<void> {
  await read(() => invoke('import:choose-file', {}))
}

/** Reads a file that was dropped on the window or given by the system. */
export async function importFile(path: string): Promise<void> {
  await read(() => invoke('import:read', { kind: 'file', path }))
}

/** Reads pasted text. `html` is the clipboard's HTML where there is one, for headings and lists. */
export async function importPaste(text: string, html: string | null): Promise<void> {
  await read(() => invoke('import:read', { kind: 'paste', text, html }))
}

async function read(request: () => Promise<Result<ReadArticle | null>>): Promise<void> {
  const { phase: before } = useImportStore.getState()
  if (before === 'reading' || before === 'saving') return
  useImportStore.setState({ phase: 'reading', failure: null })
  const result = await request()
  if (!result.ok) {
    const isCancelled = result.error.code === 'cancelled'
    const phase = before === 'closed' && isCancelled ? 'closed' : 'paste'
    useImportStore.setState({ phase, failure: isCancelled ? null : result.error })
  } else if (result.value === null) {
    useImportStore.setState({ phase: before })
  } else {
    await discardRead()
    useImportStore.setState({ phase: 'review', article: result.value })
  }
}

/** Makes a story of the article that was read, with the person's edits, and opens its desk. */
export async function saveImport(edits: readonly StructureEdit[], fields: StoryFields): Promise<void> {
  const { article } = useImportStore.getState()
  if (article === null) return
  useImportStore.setState({ phase: 'saving', failure: null })
  const input: Input<'import:save'> = { importId: article.importId, edits: [...edits], fields }
  const result = await write('import:save', input)
  if (!result.ok) {
    useImportStore.setState({ phase: 'review', failure: result.error })
    return
  }
  useImportStore.setState({ phase: 'closed', article: null, failure: null })
  await openStory(result.value.storyId)
}

/** Leaves the import; nothing of it is kept. */
export async function cancelImport(): Promise<void> {
  const discarded = discardRead()
  useImportStore.setState({ phase: 'closed', article: null, failure: null })
  await discarded
}

/** Opens the sample story, as a story of its own. */
export async function openSample(): Promise<void> {
  const result = await write('import:sample', {})
  if (!result.ok) return
  await openStory(result.value.storyId)
  notify('This is a made-up story with planted errors. Delete it whenever you like.', { kind: 'info' })
}

async function discardRead(): Promise<void> {
  const { article } = useImportStore.getState()
  if (article === null) return
  await invoke('import:discard', { importId: article.importId })
}
