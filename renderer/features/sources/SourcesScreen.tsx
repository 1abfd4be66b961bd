import { Download, Link2, Plus, Upload } from 'lucide-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { requestFocus } from '../../forms/focus-request.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { useStatusHints } from '../../keyboard/use-status-hints.ts'
import { loadSources } from '../../stores/source-actions.ts'
import { useSourcesStore } from '../../stores/sources-store.ts'
import { checkLinks } from '../../stores/web-actions.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import type { DataTableHandle } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { formatCount } from '../../ui/format-count.ts'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { AddSourceDialog } from './AddSourceDialog.tsx'
import { DuplicatesDialog } from './DuplicatesDialog.tsx'
import { ExportSourcesDialog } from './ExportSourcesDialog.tsx'
import { SourcePane } from './SourcePane.tsx'
import styles from './SourcesScreen.module.css'
import { SourceTable } from './SourceTable.tsx'
import { type SourceCommandEffects, useSourceCommands } from './use-source-commands.ts'
import { StillUsedDialog } from './StillUsedDialog.tsx'
import { TakeReferencesDialog } from './TakeReferencesDialog.tsx'

const hints = [
  { commands: ['source.new'], label: 'new source' },
  { commands: ['source.log-contact'], label: 'log a call' },
  { commands: ['edit.filter'], label: 'filter' },
] as const

type OpenDialog = 'new' | 'import' | 'export' | 'duplicates' | 'still-used'

/** What the screen opens over itself. */
type ScreenActions = Omit<SourceCommandEffects, 'onFilter'>

/** The sources of the library: where each is used, who was called about it, which files are kept with it. */
export function SourcesScreen() {
  const isStale = useSourcesStore((state) => state.isStale)
  const isLoaded = useSourcesStore((state) => state.isLoaded)
  const count = useSourcesStore((state) => state.tables.sources.ids.length)
  const failure = useSourcesStore((state) => state.failure)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const actions = {
    onNew: () => setDialog('new'),
    onImport: () => setDialog('import'),
    onExport: () => setDialog('export'),
    onDuplicates: () => setDialog('duplicates'),
    onStillUsed: () => setDialog('still-used'),
  }
  useEffect(() => {
    if (isStale) void loadSources()
  }, [isStale])
  return (
    <div className={styles.screen}>
      <ScreenBar title="Sources" meta={isLoaded && count > 0 ? formatCount(count) : undefined}>
        <ExchangeButtons {...actions} hasSources={count > 0} />
        <NewSourceButton onPress={actions.onNew} />
      </ScreenBar>
      {failure !== null && (
        <ErrorPanel
          title="The sources could not be read"
          kept="Nothing in the library was changed."
          action={<Button onPress={() => void loadSources()}>Try again</Button>}
        >
          {failure.message}
        </ErrorPanel>
      )}
      {isLoaded && count === 0 && <NoSources {...actions} />}
      {isLoaded && count > 0 && <SourcesDesk {...actions} />}
      {dialog === 'new' && <AddSourceDialog onClose={() => setDialog(null)} />}
      {dialog === 'import' && <TakeReferencesDialog onClose={() => setDialog(null)} />}
      {dialog === 'export' && <ExportSourcesDialog onClose={() => setDialog(null)} />}
      {dialog === 'duplicates' && <DuplicatesDialog onClose={() => setDialog(null)} />}
      {dialog === 'still-used' && <StillUsedDialog onClose={() => setDialog(null)} />}
    </div>
  )
}

/** Table and source side by side. Enter goes from the one into the other, Escape back. */
function SourcesDesk(actions: ScreenActions) {
  const tableRef = useRef<DataTableHandle>(null)
  const paneRef = useRef<HTMLDivElement>(null)
  const searchRef = useRef<HTMLInputElement>(null)
  // The row is marked at once; the source follows when there is time, also while an arrow key is held down.
  const shownId = useDeferredValue(useViewStore((state) => state.selectedSourceId))
  useStatusHints(hints)
  useSourceCommands({ ...actions, onFilter: () => searchRef.current?.focus() })
  const openFields = (id: Id) => {
    if (id === shownId) paneRef.current?.querySelector('textarea')?.focus()
    else requestFocus(id)
  }
  const table = (
    <SourceTable
      searchRef={searchRef}
      tableRef={tableRef}
      onOpen={openFields}
      onDuplicates={actions.onDuplicates}
    />
  )
  return (
    <SplitPane
      parts={[
        { id: 'sources', label: 'sources', content: table, minSize: 380 },
        {
          id: 'source',
          label: 'source',
          content: (
            <SourcePane
              sourceId={shownId}
              ref={paneRef}
              onLeave={() => tableRef.current?.focus()}
              onStillUsed={actions.onStillUsed}
            />
          ),
          defaultSize: 440,
          minSize: 340,
          maxSize: 640,
        },
      ]}
    />
  )
}

function ExchangeButtons({ onImport, onExport, hasSources }: ScreenActions & { hasSources: boolean }) {
  const isReadOnly = useIsReadOnly()
  return (
    <>
      {hasSources && (
        <Button
          icon={Link2}
          isDisabled={isReadOnly}
          onPress={() => void checkLinks({ sourceIds: null, storyId: null })}
        >
          Check links
        </Button>
      )}
      <Button icon={Download} isDisabled={isReadOnly} onPress={onImport}>
        Take in…
      </Button>
      <Button icon={Upload} isDisabled={!hasSources} onPress={onExport}>
        Export…
      </Button>
    </>
  )
}

function NewSourceButton({ onPress }: { onPress: () => void }) {
  const isReadOnly = useIsReadOnly()
  return (
    <Button
      variant="primary"
      icon={Plus}
      isDisabled={isReadOnly}
      onPress={onPress}
      shortcut={useCommandKey('source.new')}
    >
      New source
    </Button>
  )
}

function NoSources(actions: ScreenActions) {
  const attachKey = useCommandKey('source.attach')
  useSourceCommands({ ...actions, onFilter: () => undefined })
  return (
    <EmptyState
      title="No sources yet"
      action={
        <span className={styles.first}>
          <Button onPress={actions.onNew}>Add the first source</Button>
          <Button onPress={actions.onImport}>Take a list in</Button>
        </span>
      }
      className={styles.empty}
    >
      A link that is pasted onto a claim{attachKey === undefined ? '' : ` (${attachKey} on the desk)`} comes
      in here by itself. Sources belong to the library, so one source can stand behind claims of many stories.
    </EmptyState>
  )
}
