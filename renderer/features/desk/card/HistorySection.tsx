import { ChevronDown, ChevronRight } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { historyOf } from '../../../stores/history-actions.ts'
import { useSaveStateStore } from '../../../stores/save-state-store.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Kbd } from '../../../ui/Kbd.tsx'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { showMoment } from '../../../ui/show-time.ts'
import { useNow } from '../../../ui/use-now.ts'
import { useCardFocus } from './card-focus.ts'
import { historyWords } from './history-words.ts'
import styles from './HistorySection.module.css'

type Entries = Output<'history:of-entity'>

/** Who did what to the claim, and when; folded until asked for. */
export function HistorySection({ claim }: { claim: Claim }) {
  const [isOpen, setIsOpen] = useState(false)
  const ref = useRef<HTMLButtonElement>(null)
  const listId = useId()
  const historyKey = useCommandKey('claim.history')
  useCardFocus('history', () => {
    setIsOpen(true)
    ref.current?.focus()
    ref.current?.scrollIntoView({ block: 'start' })
  })
  return (
    <section className={styles.section} aria-label="History">
      <h3>
        <button
          ref={ref}
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': listId })}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} />
          <span className={styles.title}>History</span>
          {historyKey !== undefined && <Kbd shortcut={historyKey} isDecorative />}
        </button>
      </h3>
      {isOpen && <Entries key={claim.id} id={listId} claim={claim} />}
    </section>
  )
}

function Entries({ id, claim }: { id: string; claim: Claim }) {
  const [entries, setEntries] = useState<Entries | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const savedAt = useSaveStateStore((state) => state.lastSavedAt)
  const now = useNow()
  useEffect(() => {
    let isWanted = true
    void historyOf('claims', claim.id).then((result) => {
      if (!isWanted) return
      if (result.ok) setEntries(result.value)
      setFailure(result.ok ? null : result.error.message)
    })
    return () => {
      isWanted = false
    }
    // Evidence and places belong to the claim's history, and their writes leave its revision alone.
  }, [claim.id, claim.revision, savedAt])
  if (failure !== null) return <p className={styles.failure}>The history could not be read. {failure}</p>
  return (
    <ol id={id} className={styles.entries}>
      {entries?.map((entry) => (
        <li key={entry.seq} className={styles.entry}>
          <span className={styles.when}>{showMoment(entry.at, now)}</span>
          <span>
            {entry.actorName ?? 'Somebody'} {historyWords(entry.action, entry.changedFields)}
          </span>
        </li>
      ))}
    </ol>
  )
}
