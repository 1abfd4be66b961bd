import { MessageCircleQuestionMark } from 'lucide-react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { selectQuestions } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { PaneSection } from '../../../ui/Pane.tsx'
import { openCallDialog } from './call-dialogs.ts'
import { QuestionRow } from './QuestionRow.tsx'
import styles from './calls.module.css'

/** What contacts were asked about the claim, what they answered, and the way to ask another one. */
export function QuestionsSection({ claim }: { claim: Claim }) {
  const questions = useStoryStore((state) => selectQuestions(state, claim.id))
  const isReadOnly = useIsReadOnly()
  const askKey = useCommandKey('question.ask')
  const answerKey = useCommandKey('question.answer')
  const open = questions.filter(({ answeredAt }) => answeredAt === null)
  const answered = questions.filter(({ answeredAt }) => answeredAt !== null)
  if (isReadOnly && questions.length === 0) return null
  return (
    <PaneSection title="Questions" aside={open.length === 0 ? undefined : `${open.length} open`}>
      {questions.length > 0 && (
        <ul className={styles.questions}>
          {[...open, ...answered].map((question, index) => (
            <QuestionRow
              key={question.id}
              question={question}
              answerKey={index === 0 && open.length > 0 ? answerKey : undefined}
              isReadOnly={isReadOnly}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Button
          size="small"
          variant="quiet"
          icon={MessageCircleQuestionMark}
          shortcut={askKey}
          onPress={() => openCallDialog({ kind: 'ask', claimId: claim.id })}
        >
          Ask a contact
        </Button>
      )}
    </PaneSection>
  )
}
