import { Ellipsis } from 'lucide-react'
import { contactChannelLabels } from '../../../../shared/domain/labels.ts'
import type { Question } from '../../../../shared/domain/question.ts'
import { selectPerson, useSettingsStore } from '../../../stores/settings-store.ts'
import { selectSource } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { showMoment } from '../../../ui/show-time.ts'
import { useNow } from '../../../ui/use-now.ts'
import { copyQuestionsTo, takeBack } from './call-actions.ts'
import { openCallDialog } from './call-dialogs.ts'
import styles from './calls.module.css'

export interface QuestionRowProps {
  question: Question
  answerKey: string | undefined
  isReadOnly: boolean
}

/** One question on the claim's card: whom, how and since when, its words, and the answer or the way to write it down. */
export function QuestionRow({ question, answerKey, isReadOnly }: QuestionRowProps) {
  const name = useStoryStore((state) => selectSource(state, question.sourceId)?.title ?? 'Contact on its way')
  const asker = useSettingsStore((state) => selectPerson(state, question.askedBy))
  const now = useNow()
  const { answeredAt } = question
  const facts = [
    contactChannelLabels[question.channel].toLowerCase(),
    `asked ${showMoment(question.askedAt, now)}`,
    asker?.initials,
    answeredAt === null ? null : `answered ${showMoment(answeredAt, now)}`,
  ].filter((fact) => fact !== null && fact !== undefined)
  return (
    <li className={styles.question} data-answered={answeredAt !== null || undefined}>
      <div className={styles.questionHead}>
        <span className={styles.contact} dir="auto">
          {name}
        </span>
        <Menu
          label="Question"
          placement="bottom end"
          trigger={<IconButton icon={Ellipsis} label={`More about the question to ${name}`} size="small" />}
          groups={menuOf(question, isReadOnly)}
          onAction={(id) => act(id, question)}
        />
      </div>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      <p className={styles.words} dir="auto">
        {question.text}
      </p>
      {answeredAt !== null && (
        <p className={styles.answer} dir="auto">
          {question.answer}
        </p>
      )}
      {answeredAt === null && !isReadOnly && (
        <Button
          size="small"
          shortcut={answerKey}
          onPress={() => openCallDialog({ kind: 'answer', questionId: question.id })}
        >
          Write down the answer
        </Button>
      )}
    </li>
  )
}

function menuOf({ answeredAt }: Question, isReadOnly: boolean) {
  const isOpen = answeredAt === null
  return [
    {
      items: isOpen
        ? [
            { id: 'edit', label: 'Change the question…', isDisabled: isReadOnly },
            { id: 'copy', label: 'Copy the questions to this contact' },
          ]
        : [{ id: 'answer', label: 'Change the answer…', isDisabled: isReadOnly }],
    },
    {
      items: [
        {
          id: 'remove',
          label: 'Take the question away',
          variant: 'danger' as const,
          isDisabled: isReadOnly,
        },
      ],
    },
  ]
}

function act(id: string, question: Question): void {
  if (id === 'edit' || id === 'answer') openCallDialog({ kind: id, questionId: question.id })
  if (id === 'copy') void copyQuestionsTo(question.sourceId)
  if (id === 'remove') void takeBack(question)
}
