import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommands } from '../../keyboard/use-commands.ts'
import { selectRepeats, useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { showCorrection } from '../../stores/view-store.ts'
import { approve, publish, remove, reopen, showStoryOf } from './entry-actions.ts'
import { entryRights } from './entry-rights.ts'
import { useEntry } from './use-entry.ts'

export interface CorrectionCommandEffects {
  readonly onNew: () => void
  /** The entry is to be rejected: the reason is asked for. */
  readonly onReject: () => void
  readonly onFilter: () => void
  /** From the entries to the charts, or back. */
  readonly onCharts: () => void
}

/** Carries out the commands of the correction log, on the entry that is selected. */
export function useCorrectionCommands({
  onNew,
  onReject,
  onFilter,
  onCharts,
}: CorrectionCommandEffects): void {
  const entry = useEntry()
  const isReadOnly = useIsReadOnly()
  const rights = entryRights(entry, isReadOnly)
  const repeat = useCorrectionLogStore((state) =>
    entry === null ? undefined : selectRepeats(state).get(entry.id),
  )
  const withEntry = (run: (correction: NonNullable<typeof entry>) => unknown) => () => {
    if (entry !== null) void run(entry)
  }
  useCommands({
    'correction.new': { run: onNew, isEnabled: !isReadOnly },
    'correction.approve': { run: withEntry(approve), isEnabled: rights.canApprove },
    'correction.publish': { run: withEntry(publish), isEnabled: rights.canPublish },
    'correction.reject': { run: onReject, isEnabled: rights.canReject },
    'correction.reopen': { run: withEntry(reopen), isEnabled: rights.canReopen },
    'correction.open-story': {
      run: withEntry(showStoryOf),
      isEnabled: entry !== null,
    },
    'correction.show-earlier': {
      run: () => showCorrection(repeat?.earlier.id ?? null),
      isEnabled: repeat !== undefined,
    },
    'correction.delete': { run: withEntry(remove), isEnabled: rights.canDelete },
    'correction.charts': onCharts,
    'edit.filter': onFilter,
  })
}
