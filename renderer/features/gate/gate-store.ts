import { create } from 'zustand'
import type { Id } from '../../../shared/domain/ids.ts'

/** What the gate lists: what stands, what was let pass. */
export type GateTab = 'standing' | 'overridden'

/** Where one is at the gate. Kept while the desk is shown, so that one comes back to the same row. */
export interface GateState {
  readonly storyId: Id | null
  readonly tab: GateTab
  /** The key of the item in hand; null for the first. */
  readonly key: string | null
  /** Where in the list it stood, for when it is gone. */
  readonly index: number
}

const beginning = { tab: 'standing', key: null, index: 0 } as const

export const useGateStore = create<GateState>()(() => ({ storyId: null, ...beginning }))

/** Another story begins at its first row. */
export function beginAtGateOf(storyId: Id): void {
  if (useGateStore.getState().storyId !== storyId) useGateStore.setState({ storyId, ...beginning })
}

/** Lists something else, from its first row. */
export function listAtGate(tab: GateTab): void {
  useGateStore.setState({ ...beginning, tab })
}

/** Takes a row in hand. */
export function takeAtGate(key: string, index: number): void {
  useGateStore.setState({ key, index })
}
