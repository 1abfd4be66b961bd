import { useEffect, useRef } from 'react'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectClaimOnDesk, useViewStore } from '../../../stores/view-store.ts'
import { Pane } from '../../../ui/Pane.tsx'
import { CardOf } from '../card/ClaimCard.tsx'
import { focusCardId } from '../desk-ids.ts'
import { queueNow } from '../queue/queue-selectors.ts'
import { claimsAfter, useQueueCounts, whoseNow } from './focus-selectors.ts'
import { useFocusStore } from './focus-store.ts'
import { focusWords } from './focus-words.ts'
import { FocusBar } from './FocusBar.tsx'
import { FocusText } from './FocusText.tsx'
import { NextInQueue } from './NextInQueue.tsx'
import { QueueEnd } from './QueueEnd.tsx'
import styles from './FocusMode.module.css'

/** One claim by itself: its words in their paragraph, its card, how far the queue has come, and what is next. */
export function FocusMode() {
  const claimId = useViewStore((state) => state.selectedClaimId)
  const isThere = useStoryStore((state) => selectClaim(state, claimId) !== null)
  useClaimInHand(isThere)
  const wasShown = useRef(false)
  useEffect(() => {
    // From the desk to the words in focus; later steps leave the keyboard focus where it is.
    if (!wasShown.current && isThere) focusWords()
    wasShown.current = isThere
  }, [isThere])
  return (
    <div className={styles.focus}>
      <FocusBar />
      {claimId !== null && isThere ? (
        <div className={styles.columns}>
          <div className={styles.article}>
            <FocusText claimId={claimId} />
            <NextInQueue claimId={claimId} />
          </div>
          <div className={styles.card}>
            <Pane label="Claim in hand" ground="raised" id={focusCardId} className={styles.pane}>
              <CardOf claimId={claimId} isInFocus />
            </Pane>
          </div>
        </div>
      ) : (
        <QueueEnd />
      )}
    </div>
  )
}

/** When nothing is in hand though the queue holds something, its first claim is taken: a claim has come, or gone. */
function useClaimInHand(isThere: boolean): void {
  const queue = useFocusStore((state) => state.queue)
  const isAnyLeft = useQueueCounts()[queue] > 0
  useEffect(() => {
    const claims = useStoryStore.getState().open?.whole.claims.byId
    if (isThere || !isAnyLeft || claims === undefined) return
    const [first] = claimsAfter(queueNow().ids, claims, null, queue, whoseNow(), 1)
    if (first !== undefined) selectClaimOnDesk(first)
  }, [isThere, isAnyLeft, queue])
}
