import { useEffect, useState } from 'react'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { historyOf } from '../stores/history-actions.ts'
import { useSaveStateStore } from '../stores/save-state-store.ts'
import { showMoment } from '../ui/show-time.ts'
import { useNow } from '../ui/use-now.ts'
import styles from './HistoryList.module.css'

type Entries = Output<'history:of-entity'>

export interface HistoryListProps {
  table: TrackedTable
  entityId: Id
  /** What was done, to follow the name of who did it: "changed the link". */
  inWords: (action: string, changedFields: readonly string[]) => string
  /** For the control that folds it. */
  id?: string | undefined
}

/** Who did what to something of the library, and when: the newest first. Kept up with what this window writes. */
export function HistoryList({ table, entityId, inWords, id }: HistoryListProps) {
  const [entries, setEntries] = useState<Entries>([])
  const [failure, setFailure] = useState<string | null>(null)
  const savedAt = useSaveStateStore((state) => state.lastSavedAt)
  const now = useNow()
  useEffect(() => {
    let isWanted = true
    void historyOf(table, entityId).then((result) => {
      if (!isWanted) return
      if (result.ok) setEntries(result.value)
      setFailure(result.ok ? null : result.error.message)
    })
    return () => {
      isWanted = false
    }
    // What hangs on the entity belongs to its history too, and leaves its revision alone: so each write counts.
  }, [table, entityId, savedAt])
  if (failure !== null) return <p className={styles.failure}>The history could not be read. {failure}</p>
  return (
    <ol id={id} className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.seq} className={styles.entry}>
          <span className={styles.when}>{showMoment(entry.at, now)}</span>
          <span dir="auto">
            {entry.actorName ?? 'Somebody'} {inWords(entry.action, entry.changedFields)}
          </span>
        </li>
      ))}
    </ol>
  )
}
