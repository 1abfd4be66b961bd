import { useState } from 'react'
import { sourceKindLabels } from '../../../shared/domain/labels.ts'
import type { Result } from '../../../shared/ipc/result.ts'
import { PasteDialog } from '../../forms/PasteDialog.tsx'
import {
  chooseReferences,
  importReferences,
  readReferences,
  type ReferencePreview,
} from '../../stores/reference-actions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Tag } from '../../ui/Tag.tsx'
import styles from './TakeReferencesDialog.module.css'

const words = {
  title: 'Take sources in',
  label: 'References',
  description: 'A link, DOI, ISBN or name a line; or CSL-JSON, BibTeX or RIS, as Zotero writes them.',
  placeholder: 'https://example.org/report',
  submit: 'Read them',
  reading: 'Reading the references',
}

/** Takes a list of references in: by paste or file, with a look at what is new before anything is stored. */
export function TakeReferencesDialog({ onClose }: { onClose: () => void }) {
  const [preview, setPreview] = useState<ReferencePreview | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isReading, setReading] = useState(false)
  const look = async (reading: Promise<Result<ReferencePreview | null>>) => {
    setReading(true)
    const result = await reading
    setReading(false)
    setFailure(result.ok ? null : result.error.message)
    if (result.ok && result.value !== null) setPreview(result.value)
  }
  if (preview !== null) return <Preview preview={preview} onBack={() => setPreview(null)} onClose={onClose} />
  return (
    <PasteDialog
      words={words}
      isReading={isReading}
      failure={failure}
      onPaste={(text) => void look(readReferences(text))}
      onChooseFile={() => void look(chooseReferences())}
      onClose={onClose}
    />
  )
}

const formatLabels: Readonly<Record<ReferencePreview['format'], string>> = {
  csl: 'CSL-JSON',
  ris: 'RIS',
  bibtex: 'BibTeX',
  lines: 'A list of lines',
}

interface PreviewProps {
  readonly preview: ReferencePreview
  readonly onBack: () => void
  readonly onClose: () => void
}

/** What is new and what the library has; only the new ones are stored, in one step. */
function Preview({ preview: { format, items, leftOut }, onBack, onClose }: PreviewProps) {
  const fresh = items.filter(({ known }) => known === null)
  const take = async () => {
    if (await importReferences(fresh.map(({ reference }) => reference))) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title="What was found"
      isFlush
      onSubmit={() => void take()}
      footerStart={<Button onPress={onBack}>Back</Button>}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={fresh.length === 0} autoFocus>
            {fresh.length === 1 ? 'Take the new one in' : `Take ${fresh.length} new ones in`}
          </Button>
        </>
      }
    >
      <p className={styles.sum}>
        {formatLabels[format]}: {fresh.length} new, {items.length - fresh.length} known already
        {leftOut > 0 && `, ${leftOut} left out as empty or said twice`}.
      </p>
      <ul className={styles.items} aria-label="References">
        {items.slice(0, mostShown).map(({ reference, known }, index) => (
          <li key={index} className={styles.item}>
            <Tag tone={known === null ? 'green' : 'slate'}>{known === null ? '+ New' : '= Known'}</Tag>
            <span className={styles.words}>
              <span dir="auto">{reference.title}</span>
              <span className={styles.facts} dir="auto">
                {factsOf(reference)}
                {known !== null && known.title !== reference.title && ` · in the library as “${known.title}”`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {items.length > mostShown && <p className={styles.sum}>and {items.length - mostShown} more.</p>}
    </Dialog>
  )
}

/** As many as anybody looks through. */
const mostShown = 200

function factsOf(reference: ReferencePreview['items'][number]['reference']): string {
  const { kind, author, publisher, publishedAt, doi, isbn, url } = reference
  const number = doi === null ? (isbn === null ? null : `ISBN ${isbn}`) : `DOI ${doi}`
  return [sourceKindLabels[kind].toLowerCase(), author, publisher, publishedAt, number ?? url]
    .filter((fact) => fact !== null)
    .join(' · ')
}
