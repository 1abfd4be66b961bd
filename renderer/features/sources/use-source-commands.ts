import { logContact } from '../../forms/contact-log-store.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommands } from '../../keyboard/use-commands.ts'
import { openLink } from '../../stores/app-actions.ts'
import { attachChosenFiles } from '../../stores/source-actions.ts'
import { useSourcesStore } from '../../stores/sources-store.ts'
import { checkLinks } from '../../stores/web-actions.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { removeSource } from './remove-source.ts'

export interface SourceCommandEffects {
  readonly onNew: () => void
  readonly onImport: () => void
  readonly onExport: () => void
  readonly onDuplicates: () => void
  /** The source was to be deleted, and claims stand on it. */
  readonly onStillUsed: () => void
  readonly onFilter: () => void
}

/** Carries out the commands of the sources screen, on the source that is selected. */
export function useSourceCommands({
  onNew,
  onImport,
  onExport,
  onDuplicates,
  onStillUsed,
  onFilter,
}: SourceCommandEffects): void {
  const selectedId = useViewStore((state) => state.selectedSourceId)
  const source = useSourcesStore((state) =>
    selectedId === null ? undefined : state.tables.sources.byId.get(selectedId),
  )
  const hasSources = useSourcesStore((state) => state.tables.sources.ids.length > 0)
  const isWritable = !useIsReadOnly()
  const id = source?.id ?? null
  const url = source?.url ?? null
  const isEditable = isWritable && id !== null
  useCommands({
    'source.new': { run: onNew, isEnabled: isWritable },
    'source.import': { run: onImport, isEnabled: isWritable },
    'source.export': { run: onExport, isEnabled: hasSources },
    'source.duplicates': { run: onDuplicates, isEnabled: hasSources },
    'source.check-links': {
      run: () => void checkLinks({ sourceIds: null, storyId: null }),
      isEnabled: isWritable && hasSources,
    },
    'source.log-contact': { run: () => id !== null && void logContact(id), isEnabled: isEditable },
    'source.attach-file': { run: () => id !== null && void attachChosenFiles(id), isEnabled: isEditable },
    'source.open-link': { run: () => url !== null && void openLink(url), isEnabled: url !== null },
    'source.delete': { run: () => id !== null && void removeSource(id, onStillUsed), isEnabled: isEditable },
    'edit.filter': onFilter,
  })
}
