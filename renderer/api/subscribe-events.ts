import type { PushEvent, PushPayload } from '../../shared/ipc/events.ts'
import { listen } from './client.ts'

/** One listener for each event that a part of the window cares about. */
export type EventListeners = { readonly [E in PushEvent]?: (payload: PushPayload<E>) => void }

/** Listens to what the main process tells unasked; the answer stops listening to all of it. */
export function subscribeEvents(listeners: EventListeners): () => void {
  const stops: (() => void)[] = []
  const follow = <E extends PushEvent>(
    event: E,
    listener: ((payload: PushPayload<E>) => void) | undefined,
  ) => {
    if (listener !== undefined) stops.push(listen(event, listener))
  }
  follow('history:appended', listeners['history:appended'])
  follow('settings:changed', listeners['settings:changed'])
  follow('vault:changed', listeners['vault:changed'])
  follow('work:progress', listeners['work:progress'])
  follow('command:run', listeners['command:run'])
  follow('file:opened', listeners['file:opened'])
  return () => {
    for (const stop of stops) stop()
  }
}
