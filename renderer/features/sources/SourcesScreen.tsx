import { Plus } from 'lucide-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { requestFocus } from '../../forms/focus-request.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { useStatusHints } from '../../keyboard/use-status-hints.ts'
import { loadSources } from '../../stores/source-actions.ts'
import { useSourcesStore } from '../../stores/sources-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import type { DataTableHandle } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { formatCount } from '../../ui/format-count.ts'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { AddSourceDialog } from './AddSourceDialog.tsx'
import { SourcePane } from './SourcePane.tsx'
import styles from './SourcesScreen.module.css'
import { SourceTable } from './SourceTable.tsx'
import { useSourceCommands } from './use-source-commands.ts'
import { StillUsedDialog } from './StillUsedDialog.tsx'

const hints = [
  { commands: ['source.new'], label: 'new source' },
  { commands: ['source.log-contact'], label: 'log a call' },
  { commands: ['edit.filter'], label: 'filter' },
] as const

/** The sources of the library: where each is used, who was called about it, which files are kept with it. */
export function SourcesScreen() {
  const isStale = useSourcesStore((state) => state.isStale)
  const isLoaded = useSourcesStore((state) => state.isLoaded)
  const count = useSourcesStore((state) => state.tables.sources.ids.length)
  const failure = useSourcesStore((state) => state.failure)
  const [dialog, setDialog] = useState<'new' | 'still-used' | null>(null)
  const openNew = () => setDialog('new')
  useEffect(() => {
    if (isStale) void loadSources()
  }, [isStale])
  return (
    <div className={styles.screen}>
      <ScreenBar title="Sources" meta={isLoaded && count > 0 ? formatCount(count) : undefined}>
        <NewSourceButton onPress={openNew} />
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
      {isLoaded && count === 0 && <NoSources onNew={openNew} />}
      {isLoaded && count > 0 && <SourcesDesk onStillUsed={() => setDialog('still-used')} onNew={openNew} />}
      {dialog === 'new' && <AddSourceDialog onClose={() => setDialog(null)} />}
      {dialog === 'still-used' && <StillUsedDialog onClose={() => setDialog(null)} />}
    </div>
  )
}

/** Table and source side by side. Enter goes from the one into the other, Escape back. */
function SourcesDesk({ onNew, onStillUsed }: { onNew: () => void; onStillUsed: () => void }) {
  const tableRef = useRef<DataTableHandle>(null)
  const paneRef = useRef<HTMLDivElement>(null)
  const searchRef = useRef<HTMLInputElement>(null)
  // The row is marked at once; the source follows when there is time, also while an arrow key is held down.
  const shownId = useDeferredValue(useViewStore((state) => state.selectedSourceId))
  useStatusHints(hints)
  useSourceCommands({ onNew, onStillUsed, onFilter: () => searchRef.current?.focus() })
  const openFields = (id: Id) => {
    if (id === shownId) paneRef.current?.querySelector('textarea')?.focus()
    else requestFocus(id)
  }
  const table = <SourceTable searchRef={searchRef} tableRef={tableRef} onOpen={openFields} />
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
              onStillUsed={onStillUsed}
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

function NoSources({ onNew }: { onNew: () => void }) {
  const attachKey = useCommandKey('source.attach')
  useSourceCommands({ onNew, onStillUsed: () => undefined, onFilter: () => undefined })
  return (
    <EmptyState
      title="No sources yet"
      action={<Button onPress={onNew}>Add the first source</Button>}
      className={styles.empty}
    >
      A link that is pasted onto a claim{attachKey === undefined ? '' : ` (${attachKey} on the desk)`} comes
      in here by itself. Sources belong to the library, so one source can stand behind claims of many stories.
    </EmptyState>
  )
}
