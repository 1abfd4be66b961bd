import type { PushEvent, PushPayload } from '../../shared/ipc/events.ts'

/** One listener for each event that a part of the window cares about. */
export type EventListeners = { readonly [E in PushEvent]?: (payload: PushPayload<E>) => void }

/** Listens to what the main process tells unasked; the answer stops listening to all of it. */
export function subscribeEvents(listeners: EventListeners): () => void {
  const stops: (() => void)[] = []
  const listen = <E extends PushEvent>(event: E) => {
    const listener = listeners[event]
    if (listener !== undefined) stops.push(window.api.on(event, listener))
  }
  listen('history:appended')
  listen('settings:changed')
  listen('work:progress')
  listen('command:run')
  listen('file:opened')
  return () => stops.forEach((stop) => stop())
}
