import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { HistoryList } from '../../../forms/HistoryList.tsx'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Kbd } from '../../../ui/Kbd.tsx'
import { useCardFocus } from './card-focus.ts'
import { historyWords } from './history-words.ts'
import styles from './HistorySection.module.css'
import { memoOnClaim } from './memo-on-claim.ts'

/** Who did what to the claim, and when; folded until asked for, and then open for the next claims, too. */
export const HistorySection = memoOnClaim(function HistorySection({ claim }: { claim: Claim }) {
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
      {isOpen && (
        <HistoryList key={claim.id} id={listId} table="claims" entityId={claim.id} inWords={historyWords} />
      )}
    </section>
  )
}, [])
