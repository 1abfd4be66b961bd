import { useStoryStore } from '../../../stores/story-store.ts'
import { AnswerDialog, EditQuestionDialog } from './AnswerDialog.tsx'
import { AskDialog } from './AskDialog.tsx'
import { openCallDialog, useCallDialogs } from './call-dialogs.ts'
import { selectQuestion } from './call-selectors.ts'

const close = () => openCallDialog(null)

/** The dialogs about questions to contacts, on the desk and in focus mode alike. */
export function CallDialogs() {
  const dialog = useCallDialogs((state) => state.dialog)
  const question = useStoryStore((state) =>
    dialog === null || dialog.kind === 'ask' ? null : selectQuestion(state, dialog.questionId),
  )
  if (dialog?.kind === 'ask') return <AskDialog claimId={dialog.claimId} onClose={close} />
  if (dialog === null || question === null) return null
  return dialog.kind === 'answer' ? (
    <AnswerDialog question={question} onClose={close} />
  ) : (
    <EditQuestionDialog question={question} onClose={close} />
  )
}
