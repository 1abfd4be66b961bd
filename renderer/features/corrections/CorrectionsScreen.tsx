import { ChartColumn, FileDown, Plus, Table2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { useStatusHints } from '../../keyboard/use-status-hints.ts'
import { loadCorrections } from '../../stores/correction-actions.ts'
import { useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { showExport, useViewStore } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { formatCount } from '../../ui/format-count.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import styles from './CorrectionsScreen.module.css'
import { ChartsView } from './charts/ChartsView.tsx'
import { CorrectionsDesk, type CorrectionsDeskProps } from './CorrectionsDesk.tsx'
import { EmptyLog } from './EmptyLog.tsx'
import { NewEntryDialog } from './NewEntryDialog.tsx'
import { RejectDialog } from './RejectDialog.tsx'
import { useCorrectionCommands } from './use-correction-commands.ts'
import { useEntry } from './use-entry.ts'

const hints = [
  { commands: ['correction.new'], label: 'new entry' },
  { commands: ['correction.approve'], label: 'approve' },
  { commands: ['correction.charts'], label: 'charts' },
  { commands: ['edit.filter'], label: 'filter' },
] as const

type Shown = 'entries' | 'charts'

const shownSegments = [
  { id: 'entries', label: 'Entries', icon: Table2 },
  { id: 'charts', label: 'Charts', icon: ChartColumn },
] as const

/** The correction log: what was wrong and what is right, who approved it, and the notice as it is printed. */
export function CorrectionsScreen() {
  const isLoaded = useCorrectionLogStore((state) => state.isLoaded)
  const count = useCorrectionLogStore((state) => state.tables.corrections.ids.length)
  const failure = useCorrectionLogStore((state) => state.failure)
  const entry = useEntry()
  const [dialog, setDialog] = useState<'new' | 'reject' | null>(null)
  const searchRef = useRef<HTMLInputElement>(null)
  const paneRef = useRef<HTMLDivElement>(null)
  const openNew = () => setDialog('new')
  const [shown, setShown] = useShown()
  const openReject = () => setDialog('reject')
  useEffect(() => {
    if (!isLoaded) void loadCorrections()
  }, [isLoaded])
  useStatusHints(hints)
  useCorrectionCommands({
    onNew: openNew,
    onReject: openReject,
    onCharts: () => setShown(shown === 'charts' ? 'entries' : 'charts'),
    onFilter: () => searchRef.current?.focus(),
  })
  return (
    <div className={styles.screen}>
      <ScreenBar title="Correction log" meta={isLoaded && count > 0 ? formatCount(count) : undefined}>
        <BarButtons onNew={openNew} hasEntries={count > 0} shown={shown} onShow={setShown} />
      </ScreenBar>
      {failure !== null && (
        <ErrorPanel
          title="The correction log could not be read"
          kept="Nothing in the library was changed."
          action={<Button onPress={() => void loadCorrections()}>Try again</Button>}
        >
          {failure.message}
        </ErrorPanel>
      )}
      {isLoaded && count === 0 && <EmptyLog onNew={openNew} />}
      {isLoaded && count > 0 && (
        <LogBody shown={shown} searchRef={searchRef} paneRef={paneRef} onReject={openReject} />
      )}
      {dialog === 'new' && <NewEntryDialog onClose={() => setDialog(null)} />}
      {dialog === 'reject' && entry !== null && (
        <RejectDialog correction={entry} onClose={() => setDialog(null)} />
      )}
    </div>
  )
}

/** Entries or charts. Whoever chooses an entry, from wherever, wants to see it. */
function useShown(): [Shown, (shown: Shown) => void] {
  const selectedId = useViewStore((state) => state.selectedCorrectionId)
  const [{ shown, forId }, setState] = useState<{ shown: Shown; forId: Id | null }>({
    shown: 'entries',
    forId: selectedId,
  })
  return [forId === selectedId ? shown : 'entries', (next) => setState({ shown: next, forId: selectedId })]
}

/** The charts take the whole screen; the entry stays selected behind them. */
function LogBody({ shown, ...props }: { shown: Shown } & CorrectionsDeskProps) {
  return shown === 'charts' ? <ChartsView searchRef={props.searchRef} /> : <CorrectionsDesk {...props} />
}

interface BarButtonsProps {
  onNew: () => void
  hasEntries: boolean
  shown: Shown
  onShow: (shown: Shown) => void
}

function BarButtons({ onNew, hasEntries, shown, onShow }: BarButtonsProps) {
  const isReadOnly = useIsReadOnly()
  const exportKey = useCommandKey('export.corrections')
  const newKey = useCommandKey('correction.new')
  return (
    <>
      {hasEntries && (
        <SegmentedControl label="Show" segments={shownSegments} value={shown} onChange={onShow} />
      )}
      <Button
        icon={FileDown}
        shortcut={exportKey}
        isDisabled={!hasEntries}
        onPress={() => showExport('corrections')}
      >
        Export
      </Button>
      <Button variant="primary" icon={Plus} shortcut={newKey} isDisabled={isReadOnly} onPress={onNew}>
        New entry
      </Button>
    </>
  )
}
