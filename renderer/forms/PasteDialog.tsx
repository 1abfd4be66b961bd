import { FileText } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import styles from './PasteDialog.module.css'

interface PasteWords {
  readonly title: string
  readonly label: string
  readonly description: string
  readonly placeholder: string
  /** The button that reads what was typed. */
  readonly submit: string
  /** What is said while something is read. */
  readonly reading: string
}

interface PasteDialogProps {
  readonly words: PasteWords
  readonly isReading: boolean
  /** Why the last try came to nothing; null when there was none. */
  readonly failure: string | null
  /** Reads the text; html is what the clipboard held beside it, null where it held none. */
  readonly onPaste: (text: string, html: string | null) => void
  readonly onChooseFile: () => void
  readonly onClose: () => void
}

/**
 * Takes a text by paste. A paste into the empty field is read at once, with the clipboard's headings and lists;
 * what is typed or put together by hand is read by the button. What was pasted stays until it was taken. The buttons
 * stay pressable while something is read (the action waits its turn): a button that is switched off loses the focus, and
 * with it Escape.
 */
export function PasteDialog(props: PasteDialogProps) {
  const { words, isReading, failure, onPaste, onChooseFile, onClose } = props
  const [text, setText] = useState('')

  const takePaste = (event: ClipboardEvent) => {
    if (text.trim() !== '') return
    const pasted = event.clipboardData.getData('text/plain')
    const html = event.clipboardData.getData('text/html')
    if (pasted.trim() === '' && html === '') return
    event.preventDefault()
    setText(pasted)
    onPaste(pasted, html === '' ? null : html)
  }
  const readTyped = () => {
    onPaste(text, null)
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={words.title}
      onSubmit={readTyped}
      footerStart={
        <Button icon={FileText} onPress={onChooseFile}>
          Open a file instead
        </Button>
      }
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={text.trim() === ''}>
            {words.submit}
          </Button>
        </>
      }
    >
      <div className={styles.body} onPasteCapture={takePaste}>
        {failure !== null && <Banner kind="error">{failure}</Banner>}
        {isReading && <ProgressBar label={words.reading} value={null} isLabelHidden />}
        <TextArea
          label={words.label}
          description={words.description}
          placeholder={words.placeholder}
          face="article"
          minRows={14}
          maxRows={22}
          autoFocus
          isReadOnly={isReading}
          value={text}
          onChange={setText}
          onModEnter={readTyped}
        />
      </div>
    </Dialog>
  )
}
