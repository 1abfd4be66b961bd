import type { Id } from '../../shared/domain/ids.ts'
import type { Channel, Input } from '../../shared/ipc/contract.ts'
import { invoke } from '../api/client.ts'
import { notify } from './notify.ts'
import { tellFailure } from './write.ts'

/** Opens a second window, on a story if one is named. */
export function openWindow(storyId: Id | null): Promise<boolean> {
  return request('app:open-window', { storyId })
}

/** Shows the folder that holds the library. */
export function showDataFolder(): Promise<boolean> {
  return request('app:show-data-folder', {})
}

/** Opens a link in the system's browser, after asking and naming the host. */
export function openLink(url: string): Promise<boolean> {
  return request('app:open-link', { url })
}

/** Puts a text on the clipboard and says so. */
export async function copyText(text: string, what: string): Promise<void> {
  if (await request('app:copy-text', { text })) notify(`${what} copied.`)
}

async function request<C extends Channel>(channel: C, input: Input<C>): Promise<boolean> {
  const result = await invoke(channel, input)
  if (!result.ok) tellFailure(result.error)
  return result.ok
}
