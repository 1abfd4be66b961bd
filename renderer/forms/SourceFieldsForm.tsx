import { ExternalLink } from 'lucide-react'
import { useRef } from 'react'
import {
  type Source,
  type SourceFields,
  type SourceKind,
  sourceKinds,
  sourceTerms,
} from '../../shared/domain/source.ts'
import { sourceKindLabels, sourceTermsLabels } from '../../shared/domain/labels.ts'
import { doiIn, isbnIn } from '../../shared/sources/identifiers.ts'
import { readTypedLink } from '../../shared/sources/typed-link.ts'
import { openLink } from '../stores/app-actions.ts'
import { updateSource } from '../stores/source-actions.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { AnonymitySection } from './AnonymitySection.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { DraftTextArea } from './DraftTextArea.tsx'
import { DraftTextField } from './DraftTextField.tsx'
import { useRequestedFocus } from './focus-request.ts'
import styles from './forms.module.css'
import { MomentRow } from './MomentRow.tsx'
import { sourceDraft } from './source-draft.ts'
import { termsMeanings } from './terms-meanings.ts'
import { useIsReadOnly } from './use-is-read-only.ts'

const kindOptions = sourceKinds.map((id) => ({ id, label: sourceKindLabels[id] }))
const termsOptions = sourceTerms.map((id) => ({
  id,
  label: sourceTermsLabels[id],
  detail: termsMeanings[id],
}))

/**
 * Everything that is known of a source, in fields that save themselves. Give it the source's id as its key. The record
 * of why the copy does not name the source stands at its end, when there is need of one.
 */
export function SourceFieldsForm({ source }: { source: Source }) {
  const isReadOnly = useIsReadOnly()
  const titleRef = useRef<HTMLTextAreaElement>(null)
  useRequestedFocus(source.id, titleRef)
  const set = (fields: Partial<SourceFields>) => void updateSource(source.id, fields)
  return (
    <div className={styles.form}>
      <DraftTextArea
        ref={titleRef}
        label="Title"
        layout="row"
        isOneLine
        maxLength={500}
        draft={sourceDraft(source, 'title', (text) =>
          text === '' ? 'A source needs a title or a name.' : null,
        )}
      />
      <ChoiceField
        label="Kind"
        options={kindOptions}
        value={source.kind}
        isFixed={isReadOnly}
        onChange={(kind) => set({ kind })}
      />
      <ChoiceField
        label="Terms"
        options={termsOptions}
        value={source.terms}
        isFixed={isReadOnly}
        description={
          source.terms === 'off_record' ? 'Kept here, but it never counts as evidence.' : undefined
        }
        onChange={(terms) => set({ terms })}
      />
      <LinkField source={source} name="url" label="Link" />
      <DraftTextField label="Publisher" layout="row" draft={sourceDraft(source, 'publisher')} />
      <DraftTextField label="Author" layout="row" draft={sourceDraft(source, 'author')} />
      <MomentRow
        label="Published"
        value={source.publishedAt}
        isFixed={isReadOnly}
        onCommit={(publishedAt) => set({ publishedAt })}
      />
      <MomentRow
        label="Accessed"
        value={source.accessedAt}
        isFixed={isReadOnly}
        onCommit={(accessedAt) => set({ accessedAt })}
      />
      {hasNumber(source) && (
        <>
          <NumberField source={source} name="doi" label="DOI" />
          <NumberField source={source} name="isbn" label="ISBN" />
        </>
      )}
      <MomentRow
        label="Next call"
        value={source.nextCallAt}
        isFixed={isReadOnly}
        onCommit={(nextCallAt) => set({ nextCallAt })}
      />
      <LinkField source={source} name="archivedUrl" label="Archived copy" />
      <DraftTextArea
        label="Note"
        layout="row"
        placeholder="For the desk, never public"
        draft={sourceDraft(source, 'note')}
      />
      <AnonymitySection source={source} />
    </div>
  )
}

/** Calls and mails have no such number; what has one keeps its field whatever it is. */
const numbered: ReadonlySet<SourceKind> = new Set([
  'peer_reviewed',
  'book',
  'dataset',
  'official_document',
  'map_reference',
  'other',
])

function hasNumber({ kind, doi, isbn }: Source): boolean {
  return numbered.has(kind) || doi !== null || isbn !== null
}

const readNumber = { doi: doiIn, isbn: isbnIn } as const
const noNumber = {
  doi: 'This is no DOI: it begins with “10.” and has a slash.',
  isbn: 'This is no ISBN: its digits do not add up.',
} as const

/** The number by which a paper or a book is known, kept in one spelling. */
function NumberField({ source, name, label }: { source: Source; name: 'doi' | 'isbn'; label: string }) {
  const read = readNumber[name]
  return (
    <DraftTextField
      label={label}
      layout="row"
      draft={{
        id: `${source.id}.${name}`,
        value: source[name] ?? '',
        revision: source.revision,
        check: (text) => (text.trim() === '' || read(text) !== null ? null : noNumber[name]),
        save: (text, seen) => updateSource(source.id, { [name]: read(text) }, seen),
      }}
    />
  )
}

interface LinkFieldProps {
  readonly source: Source
  readonly name: 'url' | 'archivedUrl'
  readonly label: string
}

/** A web link that is checked before it is kept, and a way to open the one that is. */
function LinkField({ source, name, label }: LinkFieldProps) {
  const stored = source[name]
  return (
    <div className={styles.withButton}>
      <DraftTextField
        label={label}
        layout="row"
        type="url"
        maxLength={undefined}
        draft={{
          id: `${source.id}.${name}`,
          value: stored ?? '',
          revision: source.revision,
          check: (text) => readTypedLink(text, 'The link').problem,
          save: (text, seen) =>
            updateSource(source.id, { [name]: readTypedLink(text, 'The link').url }, seen),
        }}
      />
      {stored !== null && (
        <IconButton
          icon={ExternalLink}
          label={name === 'url' ? 'Open the link' : 'Open the archived copy'}
          onPress={() => void openLink(stored)}
        />
      )}
    </div>
  )
}
