import { create } from 'zustand'

/** Something to tell the person for a few seconds, with one thing they can do about it. */
export interface Notice {
  readonly id: number
  readonly kind: 'done' | 'info' | 'error'
  readonly message: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** Notices that no screen has shown yet. The shell takes them from here to the toasts. */
export interface NoticesState {
  readonly notices: readonly Notice[]
  readonly nextId: number
}

export const useNoticesStore = create<NoticesState>()(() => ({ notices: [], nextId: 1 }))

/** Tells the person something in a toast; a screen reader says it too. */
export function notify(message: string, more: Partial<Pick<Notice, 'kind' | 'action'>> = {}): void {
  useNoticesStore.setState(({ notices, nextId }) => ({
    notices: [...notices, { id: nextId, kind: more.kind ?? 'done', message, action: more.action ?? null }],
    nextId: nextId + 1,
  }))
}

/** Says that a notice is on screen, so that it is not shown again. */
export function takeNotice(id: number): void {
  useNoticesStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
