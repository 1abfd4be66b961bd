import type { StructureEdit } from '../../shared/text/structure-edit.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { compare, loadVersions, showNewest } from './compare-actions.ts'
import { tellUndoable } from './history-actions.ts'
import type { ReadArticle } from './import-store.ts'
import { notify } from './notify.ts'
import { reloadStory } from './story-actions.ts'
import { type PendingVersion, useVersionsStore } from './versions-store.ts'
import { useStoryStore } from './story-store.ts'
import { showView } from './view-store.ts'
import { tellFailure, writeRow } from './write.ts'

/** Opens the place for the text of a new version. */
export function startNewVersion(): void {
  useVersionsStore.setState({ phase: 'paste', readFailure: null })
}

/** Leaves the place for its text; what was compared stays. */
export function stopNewVersion(): void {
  useVersionsStore.setState({ phase: 'closed', readFailure: null })
}

/** Reads pasted text as a new version and shows what it would change. */
export async function readPastedVersion(text: string, html: string | null): Promise<void> {
  await read(() => invoke('import:read', { kind: 'paste', text, html }))
}

/** Asks for a file, and shows what it would change as a new version. */
export async function readChosenVersion(): Promise<void> {
  await read(() => invoke('import:choose-file', {}))
}

/**
 * Shows what the text would be with the corrections of the log in it. Nothing is applied; entries that change the same words are
 * left to the person.
 */
export async function readCorrectedVersion(): Promise<void> {
  const { wanted: storyId } = useStoryStore.getState()
  if (storyId === null) return
  const result = await invoke('version:read-corrected', { storyId })
  if (!result.ok) {
    tellFailure(result.error)
    return
  }
  const { leftOut, made, ...article } = result.value
  await offerVersion(article, made)
  if (leftOut.length > 0) {
    const entries = leftOut.map(({ number, other }) =>
      other === null
        ? `No. ${number} spans two paragraphs`
        : `No. ${number} changes the same words as No. ${other}`,
    )
    notify(`Left out: ${entries.join('; ')}.`, { kind: 'info' })
  }
}

async function read(request: () => Promise<Result<ReadArticle | null>>): Promise<void> {
  if (useVersionsStore.getState().phase === 'reading') return
  useVersionsStore.setState({ phase: 'reading', readFailure: null })
  const result = await request()
  if (!result.ok) useVersionsStore.setState({ phase: 'paste', readFailure: result.error })
  else if (result.value === null) useVersionsStore.setState({ phase: 'paste' })
  else await offerVersion(result.value)
}

/** Shows what an article that was read would change as the story's next version. Nothing is applied. */
async function offerVersion(article: ReadArticle, made: PendingVersion['made'] = null): Promise<void> {
  const { wanted: storyId } = useStoryStore.getState()
  await discard()
  useVersionsStore.setState({
    storyId,
    phase: 'closed',
    pending: { article, made, edits: [] },
    comparison: null,
  })
  showView('versions')
  await loadVersions()
}

/** Says what a part of the new text is, or sets it aside, and compares again. */
export async function editPendingVersion(edit: StructureEdit): Promise<void> {
  const { pending } = useVersionsStore.getState()
  if (pending === null) return
  useVersionsStore.setState({ pending: { ...pending, edits: [...pending.edits, edit] } })
  await compare()
}

/** Makes the pending text the story's current version and carries all claims over. */
export async function takeVersion(): Promise<void> {
  const { pending, phase } = useVersionsStore.getState()
  const { wanted: storyId } = useStoryStore.getState()
  if (pending === null || storyId === null || phase === 'saving') return
  useVersionsStore.setState({ phase: 'saving' })
  const { article, edits } = pending
  const result = await writeRow('version:add', { table: 'stories', id: storyId, mine: {} }, (row) => ({
    ...row,
    importId: article.importId,
    edits: [...edits],
  }))
  useVersionsStore.setState({ phase: 'closed' })
  if (!result.ok) return
  useVersionsStore.setState({ pending: null })
  showNewest()
  await Promise.all([reloadStory(), loadVersions()])
  tellUndoable('The new version is in, and the claims are carried over.', storyId)
}

/** Lets the pending text go; nothing of it is kept. */
export async function discardVersion(): Promise<void> {
  await discard()
  await loadVersions()
}

async function discard(): Promise<void> {
  const { pending } = useVersionsStore.getState()
  if (pending === null) return
  useVersionsStore.setState({ pending: null, comparison: null })
  await invoke('import:discard', { importId: pending.article.importId })
}
