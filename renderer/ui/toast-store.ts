import { create } from 'zustand'

/** A line that appears at the foot of the window and goes by itself. */
export interface Toast {
  id: string
  text: string
  kind: 'info' | 'success' | 'error'
  /** The one thing to do about it: Undo, Show in folder. */
  action: { label: string; onPress: () => void } | null
  /** What it tells the latest of: it takes the place of an earlier one about the same. */
  topic: string | null
  /** Milliseconds it stays; null until it is dismissed. */
  duration: number | null
}

/** What may be said about a toast; only the text is needed. */
export interface ToastInput {
  text: string
  kind?: Toast['kind']
  action?: Toast['action']
  topic?: Toast['topic']
  duration?: number | null
}

const SHORT = 5_000
const WITH_ACTION = 10_000
const MOST_AT_ONCE = 3

/** The toasts in view, oldest first. */
export const useToastStore = create<{ toasts: readonly Toast[] }>(() => ({ toasts: [] }))

let lastId = 0

/**
 * Shows a toast and answers its id. It takes the place of an earlier one of its topic and stays 5 s, 10 s with an action, errors until dismissed; time stands still
 * while the pointer or the focus is on it. At most three are shown, older ones give way.
 */
export function showToast({
  text,
  kind = 'info',
  action = null,
  topic = null,
  duration,
}: ToastInput): string {
  lastId += 1
  const id = `toast-${lastId}`
  const stays = kind === 'error' ? null : action === null ? SHORT : WITH_ACTION
  const toast: Toast = { id, text, kind, action, topic, duration: duration === undefined ? stays : duration }
  useToastStore.setState(({ toasts }) => {
    const others = toasts.filter((one) => topic === null || one.topic !== topic)
    return { toasts: [...others, toast].slice(-MOST_AT_ONCE) }
  })
  return id
}

/** Takes a toast away; an id that is gone does nothing. */
export function dismissToast(id: string): void {
  useToastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

/** Takes away what was told of a topic, when it is true no longer. */
export function dismissTopic(topic: string): void {
  useToastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.topic !== topic) }))
}
