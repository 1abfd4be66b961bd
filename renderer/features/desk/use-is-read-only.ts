import { selectReadOnlyReason, useSettingsStore } from '../../stores/settings-store.ts'

/** Whether the library can only be read, so that nothing on the desk can be changed. */
export function useIsReadOnly(): boolean {
  return useSettingsStore((state) => selectReadOnlyReason(state) !== null)
}
