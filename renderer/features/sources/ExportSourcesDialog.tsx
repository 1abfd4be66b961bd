import { useState } from 'react'
import { exportReferences } from '../../stores/reference-actions.ts'
import { selectStory } from '../../stores/story-selectors.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './ExportSourcesDialog.module.css'

const formats = [
  { id: 'csl', label: 'CSL-JSON', detail: 'Zotero, Mendeley, pandoc' },
  { id: 'bibtex', label: 'BibTeX', detail: 'LaTeX, JabRef, Zotero' },
  { id: 'ris', label: 'RIS', detail: 'EndNote, Citavi, Zotero' },
] as const
type Format = (typeof formats)[number]['id']

/** Asks which sources to write out for other programs, and how; the file dialog of the system asks where. */
export function ExportSourcesDialog({ onClose }: { onClose: () => void }) {
  const story = useStoryStore(selectStory)
  const [scope, setScope] = useState<'story' | 'library'>('library')
  const [format, setFormat] = useState<Format>('csl')
  const run = () => {
    onClose()
    void exportReferences(scope === 'story' ? (story?.id ?? null) : null, format)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Export sources"
      onSubmit={run}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Choose where…
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {story !== null && (
          <SegmentedControl
            label="Which sources"
            segments={[
              { id: 'library', label: 'Whole library' },
              { id: 'story', label: 'Story on the desk' },
            ]}
            value={scope}
            onChange={setScope}
          />
        )}
        {scope === 'story' && (
          <p className={styles.headline} dir="auto">
            {story?.headline}
          </p>
        )}
        <RadioGroup label="Format" options={formats} value={format} onChange={setFormat} />
        <p className={styles.note}>
          Confidential and unnamed sources, and what was not said on the record, stay inside; so do notes.
        </p>
      </div>
    </Dialog>
  )
}
