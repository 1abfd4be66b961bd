import { create } from 'zustand'
import type { TrackedTable } from '../../shared/domain/event.ts'

/** One field of an entity as both sides have it. Null on a side that has nothing to say about it. */
export interface ConflictSide {
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** A write that was refused because its row was changed elsewhere meanwhile. Nothing is lost until one side is chosen. */
export interface Conflict {
  readonly table: TrackedTable
  readonly message: string
  /** The fields that the refused write would have changed. */
  readonly sides: readonly ConflictSide[]
  /** The row as it now is. */
  readonly theirs: unknown
  /** Writes mine again, on the row as it now is. */
  readonly keepMine: () => void
  /** Leaves the row as it now is and lets mine go. */
  readonly takeTheirs: () => void
  /** Leaves the row as it now is; what was typed stays in its field, unsaved. */
  readonly decideLater: () => void
}

/** The conflicts that wait for the person's choice, the oldest first. */
export interface ConflictState {
  readonly conflicts: readonly Conflict[]
}

export const useConflictStore = create<ConflictState>()(() => ({ conflicts: [] }))

/** Puts a conflict before the person. */
export function raiseConflict(conflict: Conflict): void {
  useConflictStore.setState(({ conflicts }) => ({ conflicts: [...conflicts, conflict] }))
}

/** The person has chosen. */
export function closeConflict(conflict: Conflict): void {
  useConflictStore.setState(({ conflicts }) => ({ conflicts: conflicts.filter((one) => one !== conflict) }))
}
