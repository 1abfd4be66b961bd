import { readFileSync, writeFileSync } from 'node:fs'
import { type WindowState, windowStateSchema } from './window-bounds.ts'

/** Remembers where the last window stood, in a small file of its own: it is no fact about the library. */
export interface WindowMemory {
  /** Null when there is nothing to remember, or nothing that can be read. */
  recall(): WindowState | null
  keep(state: WindowState): void
}

export function openWindowMemory(path: string): WindowMemory {
  return {
    recall() {
      try {
        return windowStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
      } catch {
        return null
      }
    },
    keep(state) {
      try {
        writeFileSync(path, JSON.stringify(state))
      } catch {
        // A full or read-only folder: the next window opens in the middle of the screen.
      }
    },
  }
}
