import { coverageNow } from '../../../stores/coverage-selectors.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { countOf } from '../count-of.ts'
import { tickRest, unreadOf } from '../reading/tick-actions.ts'

/** Asks before every unread sentence is ticked at once: coverage is a promise that somebody has read them. */
export function TickRestDialog({ onClose }: { onClose: () => void }) {
  const coverage = coverageNow()
  const count = coverage === null ? 0 : unreadOf(coverage).length
  return (
    <ConfirmDialog
      isOpen
      title={`Tick ${countOf(count, 'unread sentence')}?`}
      confirmLabel="I have read them"
      onConfirm={() => {
        onClose()
        void tickRest()
      }}
      onCancel={onClose}
    >
      A tick says that somebody has read the sentence and found nothing to check. One undo takes all of them
      back.
    </ConfirmDialog>
  )
}
