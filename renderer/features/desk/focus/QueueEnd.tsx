import { useEffect, useRef } from 'react'
import { type WorkQueue, workQueues } from '../../../../shared/claims/work-queues.ts'
import { workQueueLabels } from '../../../../shared/domain/labels.ts'
import { filterClaims } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatCount } from '../../../ui/format-count.ts'
import { Kbd } from '../../../ui/Kbd.tsx'
import { Pane } from '../../../ui/Pane.tsx'
import { leaveFocus, workThrough } from './focus-actions.ts'
import { useQueueCounts, useWhose } from './focus-selectors.ts'
import { useFocusStore } from './focus-store.ts'
import styles from './QueueEnd.module.css'

const titles: Readonly<Record<WorkQueue, string>> = {
  open: 'Nothing open in this queue',
  to_check: 'Nothing left to check',
  to_sign_off: 'Nothing left to sign off',
  awaiting: 'Nobody keeps you waiting',
  second_read: 'No second read left for you',
}

/** The end of a queue: what is done, and the queues that still hold something, the first of them under the Enter key. */
export function QueueEnd() {
  const queue = useFocusStore((state) => state.queue)
  const counts = useQueueCounts()
  const { assigneeId } = useWhose()
  const firstRef = useRef<HTMLButtonElement>(null)
  useEffect(() => firstRef.current?.focus(), [])
  const left = workQueues.filter((one) => one !== queue && counts[one] > 0)
  const isMine = assigneeId !== null
  return (
    <Pane label="End of the queue" ground="paper">
      <div className={styles.end}>
        <h2 className={styles.title}>{counts.all === 0 ? 'No claims yet' : titles[queue]}</h2>
        <p className={styles.text}>{textOf(counts.all, counts.all - counts.open, isMine)}</p>
        {left.length > 0 && (
          <ul className={styles.queues} aria-label="What remains">
            {left.map((one, index) => (
              <li key={one}>
                <button
                  ref={index === 0 ? firstRef : undefined}
                  type="button"
                  className={styles.queue}
                  onClick={() => workThrough(one)}
                >
                  <span>{workQueueLabels[one]}</span>
                  <span className={styles.count}>{formatCount(counts[one])}</span>
                  {index === 0 && <Kbd shortcut="Enter" isDecorative />}
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          {isMine && <Button onPress={() => filterClaims({ assigneeId: null })}>Everybody’s claims</Button>}
          <Button
            ref={left.length === 0 ? firstRef : undefined}
            variant={left.length === 0 ? 'primary' : 'plain'}
            shortcut="Escape"
            onPress={leaveFocus}
          >
            Whole desk
          </Button>
        </div>
      </div>
    </Pane>
  )
}

function textOf(all: number, signedOff: number, isMine: boolean): string {
  if (all === 0) {
    return isMine ? 'None of the claims is yours.' : 'Select words in the article on the desk and mark them.'
  }
  const whose = isMine ? 'of your claims' : 'claims'
  return signedOff === all
    ? `All ${formatCount(all)} ${whose} are signed off.`
    : `${formatCount(signedOff)} of ${formatCount(all)} ${whose} are signed off.`
}
