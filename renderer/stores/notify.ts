import { create } from 'zustand'

/** Something to tell the person for a few seconds. */
export interface Notice {
  readonly id: number
  readonly text: string
  /** `done`: it worked. `info`: good to know. `error`: it did not work; stays until it is dismissed. */
  readonly kind: 'done' | 'info' | 'error'
  /** The one thing to do about it: Undo, Show in folder. */
  readonly action: { readonly label: string; readonly run: () => void } | null
  /** What it tells the latest of, so that it takes the place of an earlier one; null for what stands by itself. */
  readonly topic: string | null
}

/** What was told and not shown yet: the shell takes it from here to the toasts. */
interface NoticesState {
  readonly notices: readonly Notice[]
  readonly lastId: number
}

export const useNoticesStore = create<NoticesState>()(() => ({ notices: [], lastId: 0 }))

/** Tells the person something in a toast; a screen reader says it too. */
export function notify(
  text: string,
  { kind = 'done', action = null, topic = null }: Partial<Pick<Notice, 'kind' | 'action' | 'topic'>> = {},
): void {
  useNoticesStore.setState(({ notices, lastId }) => ({
    notices: [...notices, { id: lastId + 1, text, kind, action, topic }],
    lastId: lastId + 1,
  }))
}

/** Hands over what was not shown yet. */
export function takeNotices(): readonly Notice[] {
  const { notices } = useNoticesStore.getState()
  if (notices.length > 0) useNoticesStore.setState({ notices: [] })
  return notices
}
