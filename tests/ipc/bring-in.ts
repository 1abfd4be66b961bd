import type { Output } from '../../shared/ipc/contract.ts'
import type { Desk } from './desk.ts'
import { storyFields } from './example-inputs.ts'

/** The row of a table that a write has left behind. */
export function changed(written: Output<'claim:update'>, table: string): { id: string; revision: number } {
  const change = written.changes.findLast((one) => one.table === table && one.value !== null)
  if (change === undefined || change.value === null || !('revision' in change.value)) {
    throw new Error(`Nothing of ${table} was written.`)
  }
  return { id: change.id, revision: change.value.revision }
}

/** An article with a headline, a byline and one paragraph. */
export const articleText =
  'Troops on the ground\n\nBy Ana Duarte\n\nMore than 900 Israelis were killed on 10/10/203, he said.\n'

/** Pastes it and stores it. */
export async function bringIn(desk: Desk): Promise<{ storyId: string; versionId: string; text: string }> {
  const read = await desk.ask('import:read', { kind: 'paste', text: articleText, html: null })
  const { storyId } = await desk.ask('import:save', {
    importId: read.importId,
    edits: [],
    fields: { ...storyFields, byline: read.draft.byline },
  })
  const { version, text } = await desk.ask('story:open', { storyId })
  return { storyId, versionId: version.id, text }
}

/** Where words stand in a text. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
