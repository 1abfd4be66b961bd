import { FileDown, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { useStatusHints } from '../../keyboard/use-status-hints.ts'
import { loadCorrections } from '../../stores/correction-actions.ts'
import { useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { showExport } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { formatCount } from '../../ui/format-count.ts'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import styles from './CorrectionsScreen.module.css'
import { CorrectionsDesk } from './CorrectionsDesk.tsx'
import { EmptyLog } from './EmptyLog.tsx'
import { NewEntryDialog } from './NewEntryDialog.tsx'
import { RejectDialog } from './RejectDialog.tsx'
import { useCorrectionCommands } from './use-correction-commands.ts'
import { useEntry } from './use-entry.ts'

const hints = [
  { commands: ['correction.new'], label: 'new entry' },
  { commands: ['correction.approve'], label: 'approve' },
  { commands: ['edit.filter'], label: 'filter' },
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
  const openReject = () => setDialog('reject')
  useEffect(() => {
    if (!isLoaded) void loadCorrections()
  }, [isLoaded])
  useStatusHints(hints)
  useCorrectionCommands({
    onNew: openNew,
    onReject: openReject,
    onFilter: () => searchRef.current?.focus(),
  })
  return (
    <div className={styles.screen}>
      <ScreenBar title="Correction log" meta={isLoaded && count > 0 ? formatCount(count) : undefined}>
        <BarButtons onNew={openNew} hasEntries={count > 0} />
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
        <CorrectionsDesk searchRef={searchRef} paneRef={paneRef} onReject={openReject} />
      )}
      {dialog === 'new' && <NewEntryDialog onClose={() => setDialog(null)} />}
      {dialog === 'reject' && entry !== null && (
        <RejectDialog correction={entry} onClose={() => setDialog(null)} />
      )}
    </div>
  )
}

function BarButtons({ onNew, hasEntries }: { onNew: () => void; hasEntries: boolean }) {
  const isReadOnly = useIsReadOnly()
  const exportKey = useCommandKey('export.corrections')
  const newKey = useCommandKey('correction.new')
  return (
    <>
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
