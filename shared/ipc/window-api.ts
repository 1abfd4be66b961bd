import type { Channel, Input } from './contract.ts'
import type { PushEvent, PushPayload } from './events.ts'

/**
 * What the preload script puts on `window.api`: all that a window can do beside painting.
 * `DroppedFile` is the DOM's `File`, which shared code does not know.
 */
export interface WindowApi<DroppedFile> {
  /**
   * Asks the main process, which answers the JSON of a Result: objects would be copied value by value from the preload's
   * world into the page's, which for a story of 2,000 claims took a quarter of a second. Refusals are values; the
   * promise rejects only when the process itself is gone.
   */
  readonly invoke: <C extends Channel>(channel: C, input: Input<C>) => Promise<string>
  /** Listens to an event of the main process; the answer stops listening. */
  readonly on: <E extends PushEvent>(event: E, listener: (payload: PushPayload<E>) => void) => () => void
  /** Where a dropped file lies on this machine; an empty string when it is not a file of the disk. */
  readonly pathForFile: (file: DroppedFile) => string
  /** Node's name of the platform: `darwin`, `linux`, `win32`. */
  readonly platform: string
}
