import { daysToCorrect, tookOverAMonth } from '../../../shared/corrections/delay.ts'
import type { Repeat } from '../../../shared/corrections/repeat-errors.ts'
import type { Correction } from '../../../shared/domain/correction.ts'
import { showCorrection } from '../../stores/view-store.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import styles from './CorrectionTable.module.css'
import { repeatInWords } from './repeat-words.ts'

export interface RowFlagsProps {
  correction: Correction
  repeat: Repeat | undefined
  now: Date
}

/** What a standards editor looks for in a row: an error made again, with the way to the earlier one, and a long delay. */
export function RowFlags({ correction, repeat, now }: RowFlagsProps) {
  const isLate = tookOverAMonth(correction, now.toISOString())
  if (repeat === undefined && !isLate) return null
  return (
    <span className={styles.flags}>
      {repeat !== undefined && (
        <span className={styles.flag} data-tone="amber" title={repeatInWords(repeat, now)}>
          again after{' '}
          <LinkButton
            label={`No. ${repeat.earlier.number}. ${repeatInWords(repeat, now)}`}
            onPress={() => showCorrection(repeat.earlier.id)}
          >
            No. {repeat.earlier.number}
          </LinkButton>
        </span>
      )}
      {isLate && <Delay correction={correction} now={now} />}
    </span>
  )
}

function Delay({ correction, now }: { correction: Correction; now: Date }) {
  const days = daysToCorrect(correction, now.toISOString()) ?? 0
  const isDone = (correction.publishedAt ?? correction.correctedAt) !== null
  const reason = correction.delayReason.trim()
  return (
    <span className={styles.flag} data-tone={reason === '' ? 'amber' : 'slate'}>
      {isDone ? 'took' : 'open for'} {days} days:{' '}
      {reason === '' ? 'no reason given' : <span dir="auto">{reason}</span>}
    </span>
  )
}
