import { create } from 'zustand'
import type { Instant } from '../../shared/domain/ids.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'

/** What the status line says about saving. */
export interface SaveState {
  /** When SQLite last acknowledged a write of this window; null before the first. */
  readonly lastSavedAt: Instant | null
  /** Writes that were sent and not yet answered. */
  readonly pendingCount: number
  /** The last write's failure; null after one that was stored. */
  readonly failure: AppErrorData | null
}

export const useSaveStateStore = create<SaveState>()(() => ({
  lastSavedAt: null,
  pendingCount: 0,
  failure: null,
}))

/** A write is on its way. */
export function markSending(): void {
  useSaveStateStore.setState((state) => ({ pendingCount: state.pendingCount + 1 }))
}

/** A write was acknowledged. */
export function markSaved(at: Instant): void {
  useSaveStateStore.setState((state) => ({
    pendingCount: state.pendingCount - 1,
    lastSavedAt: at,
    failure: null,
  }))
}

/** What was typed waits in its field, because the person put off the choice between two sides. */
export function noteUnsaved(failure: AppErrorData): void {
  useSaveStateStore.setState({ failure })
}

/** A write was refused (`failure`), or is a question to the person now (null). */
export function markNotSaved(failure: AppErrorData | null): void {
  useSaveStateStore.setState((state) => ({ pendingCount: state.pendingCount - 1, failure }))
}
