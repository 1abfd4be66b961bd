import { type ReactNode, useState } from 'react'
import { parseLink } from '../../shared/sources/link.ts'
import { sourceKindOfLink } from '../../shared/sources/source-kind-of-link.ts'
import { titleOfLink } from '../../shared/sources/title-of-link.ts'
import { readTypedLink } from '../../shared/sources/typed-link.ts'
import {
  emptySourceFields,
  type SourceFields,
  type SourceKind,
  sourceKinds,
  type SourceTerms,
  sourceTerms,
} from '../../shared/domain/source.ts'
import { sourceKindLabels, sourceTermsLabels } from '../../shared/domain/labels.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './forms.module.css'
import { termsMeanings } from './terms-meanings.ts'

const kindOptions = sourceKinds.map((id) => ({ id, label: sourceKindLabels[id] }))
const termsOptions = sourceTerms.map((id) => ({
  id,
  label: sourceTermsLabels[id],
  detail: termsMeanings[id],
}))

export interface NewSourceDialogProps {
  /** The words of the main button: "Add source". */
  confirmLabel: string
  /** Stores the source and answers whether it is stored; the dialog stays, with what was typed, while it is not. */
  onCreate: (fields: SourceFields) => Promise<boolean>
  onClose: () => void
  /** What was typed already. */
  title?: string | undefined
  /** Something to say about the link: that the library has it already. */
  aboutLink?: ((url: string) => ReactNode) | undefined
}

/** A new source: a link, which says its kind and title itself, or a name. The rest is filled in later, in its fields. */
export function NewSourceDialog({
  confirmLabel,
  onCreate,
  onClose,
  title = '',
  aboutLink,
}: NewSourceDialogProps) {
  const [link, setLink] = useState('')
  const [typedTitle, setTypedTitle] = useState<string | null>(title === '' ? null : title)
  const [chosenKind, setChosenKind] = useState<SourceKind | null>(null)
  const [terms, setTerms] = useState<SourceTerms>('on_record')
  const [isLinkLeft, setIsLinkLeft] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const { url, problem } = readTypedLink(link, 'The link')
  const guess = guessFrom(url)
  const fields = {
    ...emptySourceFields(chosenKind ?? guess.kind, (typedTitle ?? guess.title).trim()),
    url,
    terms,
  }
  const isComplete = fields.title !== '' && problem === null
  const create = async () => {
    setIsLinkLeft(true)
    if (!isComplete || isSending) return
    setIsSending(true)
    const isStored = await onCreate(fields)
    setIsSending(false)
    if (isStored) onClose()
  }
  return (
    <Dialog
      isOpen
      title="New source"
      onClose={onClose}
      onSubmit={() => void create()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={!isComplete || isSending}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className={styles.dialogForm}>
        <TextField
          label="Link"
          type="url"
          autoFocus={title === ''}
          placeholder="https://"
          value={link}
          error={isLinkLeft ? problem : null}
          description={
            (url !== null && aboutLink?.(url)) || 'Leave it empty for a call, a person or a paper.'
          }
          onChange={setLink}
          onBlur={() => setIsLinkLeft(link !== '')}
        />
        <TextField
          label="Title or name"
          isRequired
          autoFocus={title !== ''}
          maxLength={500}
          value={typedTitle ?? guess.title}
          onChange={setTypedTitle}
        />
        <div className={styles.pair}>
          <Select label="Kind" options={kindOptions} value={fields.kind} onChange={setChosenKind} />
          <Select label="Terms" options={termsOptions} value={terms} onChange={setTerms} />
        </div>
      </div>
    </Dialog>
  )
}

/** What a link says of itself; without one, the source is most likely somebody who was called. */
function guessFrom(url: string | null): { readonly kind: SourceKind; readonly title: string } {
  const link = url === null ? 'not_a_link' : parseLink(url)
  if (typeof link === 'string') return { kind: 'interview_call', title: '' }
  return { kind: sourceKindOfLink(link), title: titleOfLink(link) }
}
