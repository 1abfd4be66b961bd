import { FileText } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { readChosenVersion, readPastedVersion, stopNewVersion } from '../../stores/new-version-actions.ts'
import { useVersionsStore } from '../../stores/versions-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

/** Takes the text of a new version by paste or file. What it would change is shown before anything is applied. */
export function NewVersionDialog() {
  const phase = useVersionsStore((state) => state.phase)
  if (phase !== 'paste' && phase !== 'reading') return null
  return <PasteVersion isReading={phase === 'reading'} />
}

function PasteVersion({ isReading }: { isReading: boolean }) {
  const failure = useVersionsStore((state) => state.readFailure)
  const [text, setText] = useState('')
  const takePaste = (event: ClipboardEvent) => {
    if (text.trim() !== '') return
    const pasted = event.clipboardData.getData('text/plain')
    const html = event.clipboardData.getData('text/html')
    if (pasted.trim() === '' && html === '') return
    event.preventDefault()
    setText(pasted)
    void readPastedVersion(pasted, html === '' ? null : html)
  }
  return (
    <Dialog
      isOpen
      onClose={stopNewVersion}
      size="large"
      title="New version of the story"
      onSubmit={() => void readPastedVersion(text, null)}
      footerStart={
        <Button icon={FileText} onPress={() => void readChosenVersion()}>
          Open a file instead
        </Button>
      }
      footer={
        <>
          <Button onPress={stopNewVersion}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={text.trim() === ''}>
            Compare it
          </Button>
        </>
      }
    >
      <div onPasteCapture={takePaste}>
        {failure !== null && <Banner kind="error">{failure.message}</Banner>}
        {isReading && <ProgressBar label="Reading the new version" value={null} isLabelHidden />}
        <TextArea
          label="The article as it reads now"
          description="You see first what changes, and what becomes of every claim. Nothing is applied until you say so."
          placeholder="Paste the new version here"
          face="article"
          minRows={14}
          maxRows={22}
          autoFocus
          isReadOnly={isReading}
          value={text}
          onChange={setText}
          onModEnter={() => void readPastedVersion(text, null)}
        />
      </div>
    </Dialog>
  )
}
