import { useSyncExternalStore } from 'react'

const step = 60_000

let now = new Date()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | null = null

/** The time, for what depends on it by the minute: whether something is due, whether it was today. Repaints each minute. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (Date.now() - now.getTime() >= step) now = new Date()
  timer ??= setInterval(tick, step)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || timer === null) return
    clearInterval(timer)
    timer = null
  }
}

function tick(): void {
  now = new Date()
  for (const listener of listeners) listener()
}
