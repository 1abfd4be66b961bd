import type { Channel, Input, Output } from '../../shared/ipc/contract.ts'
import type { PushEvent, PushPayload } from '../../shared/ipc/events.ts'
import type { Result } from '../../shared/ipc/result.ts'

/**
 * Asks the main process. Never throws: a broken connection is a failure of the code `internal` like any other,
 * so a caller has one way to find out that something was not stored.
 */
export async function invoke<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  try {
    return JSON.parse(await window.api.invoke(channel, input)) as Result<Output<C>>
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return {
      ok: false,
      error: {
        code: 'internal',
        message: `Stet’s main process did not answer (${reason}). Nothing was changed; try again.`,
      },
    }
  }
}

/** Where a dropped file lies on this machine; null when it is not a file of the disk (a picture of a page, say). */
export function pathOfDroppedFile(file: File): string | null {
  return window.api.pathForFile(file) || null
}

/** Listens to one event of the main process; the answer stops listening. */
export function listen<E extends PushEvent>(
  event: E,
  listener: (payload: PushPayload<E>) => void,
): () => void {
  return window.api.on(event, listener)
}
