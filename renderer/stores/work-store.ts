import { create } from 'zustand'
import type { PushPayload } from '../../shared/ipc/events.ts'

/** Long work of the main process: `done` of `total` steps. */
export type Work = PushPayload<'work:progress'>

/** The long work that is going on now; null when there is none. */
export interface WorkState {
  readonly work: Work | null
}

export const useWorkStore = create<WorkState>()(() => ({ work: null }))

/** Notes how far long work has come; work whose last step is done is over. */
export function noteWork(work: Work): void {
  useWorkStore.setState({ work: work.done >= work.total ? null : work })
}

/** Takes the progress line away, when the work has ended in another way. */
export function endWork(): void {
  useWorkStore.setState({ work: null })
}
