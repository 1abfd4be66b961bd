import type { TrackedTable } from '../../../shared/domain/event.ts'
import type { WriteContext } from '../../../db/write.ts'

/** What an action of chance is done with: what it says, and rows that are there. */
export interface Dice {
  readonly value: number
  readonly words: string
  /** A row of a table, null when there is none. */
  readonly row: (table: TrackedTable) => Promise<{ id: string; revision: number } & Record<string, unknown>>
  readonly target: (table: TrackedTable) => Promise<{ id: string; revision: number }>
  readonly id: (table: TrackedTable) => Promise<string>
  /** Up to five rows, of any stories that the action may touch. */
  readonly targets: (table: TrackedTable) => Promise<{ id: string; revision: number }[]>
  /** A story with its current version. */
  readonly place: () => Promise<{ storyId: string; versionId: string }>
}

/** Thrown when an action has nothing to work on. */
export class NothingThere extends Error {}

/** Carries an action out. */
export type Perform = (context: WriteContext, dice: Dice) => Promise<unknown>

/** One of a few links, so that the same come up again. */
export function linkOf(value: number): string {
  return `https://example.org/page-${value % 7}`
}
