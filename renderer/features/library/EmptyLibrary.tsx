import { ClipboardPaste } from 'lucide-react'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { importChosenFile, openSample, startPaste } from '../../stores/import-actions.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import styles from './EmptyLibrary.module.css'

const steps = (markKey: string | undefined) => [
  ['Bring in an article', 'Paste it, drop a file on this window, or open one: text, Word, Markdown or HTML.'],
  [
    'Mark what can be checked',
    `Select words and press ${markKey ?? 'Mark'}. Each claim stays on its exact words.`,
  ],
  ['Check one by one', 'A finding, the sources behind it, your initials.'],
  ['Leave with the log', 'What was wrong, what is right, who and when: ready to publish.'],
]

/** The first start: what Stet is for in four steps, and the one next step. */
export function EmptyLibrary() {
  const markKey = useCommandKey('claim.mark')
  return (
    <div className={styles.page}>
      <EmptyState
        title="Bring in the first article"
        action={
          <>
            <Button
              variant="primary"
              icon={ClipboardPaste}
              onPress={startPaste}
              shortcut={useCommandKey('import.paste')}
            >
              Paste an article
            </Button>
            <Button onPress={() => void openSample()}>Open the sample story</Button>
          </>
        }
      >
        Or <LinkButton onPress={() => void importChosenFile()}>open a file</LinkButton>. Nothing of it leaves
        this machine.
      </EmptyState>
      <ol className={styles.steps} aria-label="How an article is checked">
        {steps(markKey).map(([title, text]) => (
          <li key={title} className={styles.step}>
            <h2 className={styles.title}>{title}</h2>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
