import { type SourceFields, sourceKinds, sourceTerms } from '../../../../shared/domain/source.ts'
import { sourceKindLabels, sourceTermsLabels } from '../../../../shared/domain/labels.ts'
import { MomentField } from '../../../ui/MomentField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { AnonymityFields } from './AnonymityFields.tsx'
import styles from './SourceForm.module.css'

export interface SourceFormProps {
  value: SourceFields
  onChange: (change: Partial<SourceFields>) => void
  isReadOnly: boolean
  /** Puts the focus into the title when the form appears. */
  isNew?: boolean
}

/** All that a person can say of a source. What the copy does not name asks for the record of its anonymity. */
export function SourceForm({ value, onChange, isReadOnly, isNew = false }: SourceFormProps) {
  const text = (name: 'publisher' | 'author') => ({
    layout: 'row' as const,
    isReadOnly,
    maxLength: 500,
    value: value[name] ?? '',
    onChange: (typed: string) => onChange({ [name]: typed === '' ? null : typed }),
  })
  const link = (name: 'url' | 'archivedUrl') => ({
    layout: 'row' as const,
    type: 'url' as const,
    isReadOnly,
    placeholder: 'https://',
    value: value[name] ?? '',
    onChange: (typed: string) => onChange({ [name]: typed === '' ? null : typed }),
  })
  return (
    <div className={styles.form}>
      <TextArea
        label="Title"
        layout="row"
        minRows={1}
        maxRows={4}
        maxLength={500}
        isReadOnly={isReadOnly}
        autoFocus={isNew}
        isRequired={isNew}
        value={value.title}
        onChange={(title) => onChange({ title: title.replaceAll('\n', ' ') })}
      />
      <Select
        label="Kind"
        layout="row"
        isDisabled={isReadOnly}
        value={value.kind}
        options={sourceKinds.map((id) => ({ id, label: sourceKindLabels[id] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Select
        label="Terms"
        layout="row"
        isDisabled={isReadOnly}
        value={value.terms}
        options={sourceTerms.map((id) => ({ id, label: sourceTermsLabels[id] }))}
        onChange={(terms) => onChange({ terms })}
        description={value.terms === 'off_record' ? 'Off the record never counts as evidence.' : undefined}
      />
      {!isNew && <TextField {...link('url')} label="Link" />}
      <TextField {...text('publisher')} label="Publisher" />
      <TextField {...text('author')} label="Author" />
      <MomentField
        label="Published"
        layout="row"
        isDisabled={isReadOnly}
        value={value.publishedAt}
        onCommit={(publishedAt) => onChange({ publishedAt })}
      />
      <MomentField
        label="Accessed"
        layout="row"
        isDisabled={isReadOnly}
        value={value.accessedAt}
        onCommit={(accessedAt) => onChange({ accessedAt })}
      />
      {!isNew && <TextField {...link('archivedUrl')} label="Archived copy" />}
      <TextArea
        label="Note"
        layout="row"
        minRows={2}
        isReadOnly={isReadOnly}
        value={value.note}
        onChange={(note) => onChange({ note })}
      />
      <AnonymityFields value={value} onChange={onChange} isReadOnly={isReadOnly} />
    </div>
  )
}
