import { Copy } from 'lucide-react'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { copyAllQuestions, copyQuestionsTo, useChosenCall } from './call-actions.ts'
import { rowInHand, selectCalls } from './call-selectors.ts'
import styles from '../queue/QueueFoot.module.css'

/** The foot of the calls: the questions to the contact in hand, or all of the story, as a list for the clipboard. */
export function CallFoot() {
  const calls = useStoryStore(selectCalls)
  const claimId = useViewStore((state) => state.selectedClaimId)
  const chosen = useChosenCall((state) => state.rowId)
  const copyKey = useCommandKey('question.copy')
  const row = rowInHand(calls, claimId, chosen)
  const contact = row === null ? null : (calls.groupByRow.get(row.id)?.sourceId ?? null)
  const isAny = calls.groups.some(({ since }) => since !== null)
  return (
    <footer className={styles.foot}>
      <Button
        size="small"
        variant="quiet"
        icon={Copy}
        shortcut={copyKey}
        isDisabled={contact === null}
        onPress={() => {
          if (contact !== null) void copyQuestionsTo(contact)
        }}
      >
        Copy questions
      </Button>
      <Button size="small" variant="quiet" isDisabled={!isAny} onPress={() => void copyAllQuestions()}>
        Copy all
      </Button>
    </footer>
  )
}
