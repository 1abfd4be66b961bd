import { useState } from 'react'
import type { Question } from '../../../../shared/domain/question.ts'
import { answerQuestion, updateQuestion } from '../../../stores/question-actions.ts'
import { selectSource } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import styles from './calls.module.css'

interface QuestionDialogProps {
  question: Question
  onClose: () => void
}

/** What the contact answered. With the last answer a waiting claim goes back to work. */
export function AnswerDialog({ question, onClose }: QuestionDialogProps) {
  const name = useStoryStore((state) => selectSource(state, question.sourceId)?.title ?? 'the contact')
  return (
    <WordsDialog
      title={`Answer of ${name}`}
      label="Answer"
      confirm="Save the answer"
      stored={question.answer}
      onClose={onClose}
      onSave={async (words) => {
        const result = await answerQuestion(question.id, words)
        if (result.ok) announce('Answer saved')
        return result.ok
      }}
    >
      {question.text}
    </WordsDialog>
  )
}

/** Other words for a question that is still open. */
export function EditQuestionDialog({ question, onClose }: QuestionDialogProps) {
  return (
    <WordsDialog
      title="Change the question"
      label="Question"
      confirm="Save the question"
      stored={question.text}
      onClose={onClose}
      onSave={async (words) => (await updateQuestion(question.id, words)).ok}
    />
  )
}

interface WordsDialogProps {
  title: string
  label: string
  confirm: string
  stored: string
  /** Stores the words and answers whether they are stored; the dialog stays while they are not. */
  onSave: (words: string) => Promise<boolean>
  onClose: () => void
  children?: string
}

function WordsDialog({ title, label, confirm, stored, onSave, onClose, children }: WordsDialogProps) {
  const [words, setWords] = useState(stored)
  const [isSending, setIsSending] = useState(false)
  const isComplete = words.trim() !== '' && !isSending
  const save = async () => {
    if (!isComplete) return
    setIsSending(true)
    const isStored = await onSave(words.trim())
    setIsSending(false)
    if (isStored) onClose()
  }
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" shortcut="Mod+Enter" isDisabled={!isComplete}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {children !== undefined && (
          <p className={styles.asked} dir="auto">
            {children}
          </p>
        )}
        <TextArea
          autoFocus
          label={label}
          minRows={3}
          value={words}
          onChange={setWords}
          onModEnter={() => void save()}
        />
      </div>
    </Dialog>
  )
}
