import type { Correction } from '../../../shared/domain/correction.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { useViewStore } from '../../stores/view-store.ts'

/** An entry of the log as it now is; null for none, and for one that has gone. */
export function useEntryOf(id: Id | null): Correction | null {
  return useCorrectionLogStore((state) =>
    id === null ? null : (state.tables.corrections.byId.get(id) ?? null),
  )
}

/** The entry that is selected in the log; null when none is. */
export function useEntry(): Correction | null {
  return useEntryOf(useViewStore((state) => state.selectedCorrectionId))
}
