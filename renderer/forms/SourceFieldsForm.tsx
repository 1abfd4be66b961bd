import { ExternalLink } from 'lucide-react'
import { type Source, type SourceFields, sourceKinds, sourceTerms } from '../../shared/domain/source.ts'
import { sourceKindLabels, sourceTermsLabels } from '../../shared/domain/labels.ts'
import { readTypedLink } from '../../shared/sources/typed-link.ts'
import { openLink } from '../stores/app-actions.ts'
import { updateSource } from '../stores/source-actions.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { MomentField } from '../ui/MomentField.tsx'
import { Select } from '../ui/Select.tsx'
import { AnonymitySection } from './AnonymitySection.tsx'
import { DraftTextArea } from './DraftTextArea.tsx'
import { DraftTextField } from './DraftTextField.tsx'
import styles from './forms.module.css'
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
  const set = (fields: Partial<SourceFields>) => void updateSource(source.id, fields)
  return (
    <div className={styles.form}>
      <DraftTextArea
        label="Title"
        layout="row"
        isOneLine
        maxLength={500}
        draft={sourceDraft(source, 'title', (text) =>
          text === '' ? 'A source needs a title or a name.' : null,
        )}
      />
      <Select
        label="Kind"
        layout="row"
        options={kindOptions}
        value={source.kind}
        isDisabled={isReadOnly}
        onChange={(kind) => set({ kind })}
      />
      <Select
        label="Terms"
        layout="row"
        options={termsOptions}
        value={source.terms}
        isDisabled={isReadOnly}
        description={
          source.terms === 'off_record' ? 'Kept here, but it never counts as evidence.' : undefined
        }
        onChange={(terms) => set({ terms })}
      />
      <LinkField source={source} name="url" label="Link" />
      <DraftTextField label="Publisher" layout="row" draft={sourceDraft(source, 'publisher')} />
      <DraftTextField label="Author" layout="row" draft={sourceDraft(source, 'author')} />
      <MomentField
        label="Published"
        layout="row"
        value={source.publishedAt}
        isDisabled={isReadOnly}
        onCommit={(publishedAt) => set({ publishedAt })}
      />
      <MomentField
        label="Accessed"
        layout="row"
        value={source.accessedAt}
        isDisabled={isReadOnly}
        onCommit={(accessedAt) => set({ accessedAt })}
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
