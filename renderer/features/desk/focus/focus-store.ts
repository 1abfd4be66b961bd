import { create } from 'zustand'
import type { WorkQueue } from '../../../../shared/claims/work-queues.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { useStoryStore } from '../../../stores/story-store.ts'

/** Focus mode: which story it is on for, and what is worked through. Remembered while that story is open. */
export interface FocusState {
  /** Null while it is off. */
  readonly storyId: Id | null
  readonly queue: WorkQueue
  /** Whether more of the article stands around the paragraph. */
  readonly isWide: boolean
}

const off: FocusState = { storyId: null, queue: 'open', isWide: false }

export const useFocusStore = create<FocusState>()(() => off)

/** Whether one claim of the open story is worked on by itself now. */
export function isFocusOn(): boolean {
  return isOnFor(useStoryStore.getState().open?.storyId)
}

/** The same, for components. */
export function useIsFocusOn(): boolean {
  const storyId = useStoryStore((state) => state.open?.storyId)
  return useFocusStore((state) => storyId !== undefined && state.storyId === storyId)
}

function isOnFor(storyId: Id | undefined): boolean {
  return storyId !== undefined && useFocusStore.getState().storyId === storyId
}

/** Another story has come to the desk: what was set for the one before is forgotten. */
export function forgetFocusOfOthers(storyId: Id): void {
  const { storyId: focused } = useFocusStore.getState()
  if (focused !== null && focused !== storyId) useFocusStore.setState(off)
}
