import type { Id } from '../../shared/domain/ids.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { invoke } from '../api/client.ts'
import { undoScope } from './history-actions.ts'
import { notify } from './notify.ts'
import { tellFailure, write } from './write.ts'

/** What was kept of a source's link. */
export type WebOfSource = Output<'capture:list'>

/** What changed on a page since it was kept before. */
export type PageChanges = Output<'capture:compare'>

/** Whether links of a story may be fetched. False when that cannot be found out. */
export async function mayFetchFor(storyId: Id): Promise<boolean> {
  const result = await invoke('web:is-allowed', { storyId })
  return result.ok && result.value.isAllowed
}

/** Allows fetching for a story, or forbids it. Answers whether it was stored. */
export async function allowFetching(storyId: Id, isAllowed: boolean): Promise<boolean> {
  return (await write('web:allow', { storyId, isAllowed })).ok
}

/** What was kept of a source's link and where it led; null when that could not be read. */
export async function readWeb(sourceId: Id): Promise<WebOfSource | null> {
  const result = await invoke('capture:list', { sourceId })
  return result.ok ? result.value : null
}

/** Fetches the page of a source and keeps it. */
export async function takeCapture(sourceId: Id): Promise<void> {
  const result = await write('capture:take', { atDeskOf: undoScope(), sourceId })
  if (result.ok) notify('The page was kept.')
}

/** What changed since the page was kept before; null when that could not be read. */
export async function readChanges(captureId: Id): Promise<PageChanges | null> {
  const result = await invoke('capture:compare', { id: captureId })
  if (!result.ok) tellFailure(result.error)
  return result.ok ? result.value : null
}

/** Shows a kept page in a window of its own. */
export async function showCapture(captureId: Id): Promise<void> {
  const result = await invoke('capture:show', { id: captureId })
  if (!result.ok) tellFailure(result.error)
}

/** Looks where links lead, and says at the end what came of it. */
export async function checkLinks(which: Input<'link:check'>): Promise<void> {
  const result = await invoke('link:check', which)
  if (!result.ok) {
    tellFailure(result.error)
    return
  }
  const { checkedCount, leftCount, badCount } = result.value
  const links = checkedCount === 1 ? '1 link was checked' : `${checkedCount} links were checked`
  const look = badCount === 0 ? 'all lead to their pages' : `${badCount} to be looked at`
  const left = leftCount === 0 ? '' : ` ${leftCount} were left when it was stopped.`
  notify(checkedCount === 0 ? `No link was checked.${left}` : `${links}: ${look}.${left}`, {
    kind: badCount > 0 ? 'info' : 'done',
  })
}

/** Stops the check of links that is going on. */
export async function stopChecking(): Promise<void> {
  await invoke('link:stop', {})
}
