import { create } from 'zustand'

/** Whether somebody has asked for the menu of queues by key, and it has not opened yet. */
export const useQueueMenuStore = create<{ readonly isWanted: boolean }>()(() => ({ isWanted: false }))

/** Opens the menu of queues, now or as soon as it is in the page. */
export function openQueueMenu(): void {
  useQueueMenuStore.setState({ isWanted: true })
}
