import { FileText } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { importChosenFile, importPaste } from '../../stores/import-actions.ts'
import { useImportStore } from '../../stores/import-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import styles from './PasteArticle.module.css'

/**
 * Takes an article by paste. A paste into the empty field is read at once, with the clipboard's headings and lists;
 * what is typed or put together by hand is read by the button. What was pasted stays until it became a story. The buttons
 * stay pressable while something is read (the action waits its turn): a button that is switched off loses the focus, and
 * with it Escape.
 */
export function PasteArticle({ isReading, onClose }: { isReading: boolean; onClose: () => void }) {
  const failure = useImportStore((state) => state.failure)
  const [text, setText] = useState('')

  const takePaste = (event: ClipboardEvent) => {
    if (text.trim() !== '') return
    const pasted = event.clipboardData.getData('text/plain')
    const html = event.clipboardData.getData('text/html')
    if (pasted.trim() === '' && html === '') return
    event.preventDefault()
    setText(pasted)
    void importPaste(pasted, html === '' ? null : html)
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title="Bring in an article"
      onSubmit={() => void importPaste(text, null)}
      footerStart={
        <Button icon={FileText} onPress={() => void importChosenFile()}>
          Open a file instead
        </Button>
      }
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={text.trim() === ''}>
            Read it
          </Button>
        </>
      }
    >
      <div className={styles.body} onPasteCapture={takePaste}>
        {failure !== null && <Banner kind="error">{failure.message}</Banner>}
        {isReading && <ProgressBar label="Reading the article" value={null} isLabelHidden />}
        <TextArea
          label="Article"
          description="Paste the whole page: share buttons, newsletter boxes and the author’s box are set apart by themselves. Nothing leaves this machine."
          placeholder="Paste the article here"
          face="article"
          minRows={14}
          maxRows={22}
          autoFocus
          isReadOnly={isReading}
          value={text}
          onChange={setText}
          onModEnter={() => void importPaste(text, null)}
        />
      </div>
    </Dialog>
  )
}
