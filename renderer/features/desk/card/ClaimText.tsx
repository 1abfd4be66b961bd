import type { Ref } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { WriteResult } from '../../../stores/claim-actions.ts'
import { useFieldDraft } from '../../../stores/use-field-draft.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { cx } from '../../../ui/cx.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { revisionNow } from './revision-now.ts'
import quiet from './quiet.module.css'

export interface ClaimTextProps {
  /** The field among all fields of the window. Must not change while the field is shown. */
  id: string
  label: string
  /** What is stored. */
  value: string
  /** The row it belongs to, whose revision it begins with. */
  row: { readonly table: 'claims' | 'evidence'; readonly id: Id }
  save: (text: string, seen: number) => Promise<WriteResult>
  placeholder?: string | undefined
  layout?: 'row' | 'stack' | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** One line of text that saves itself and looks like text until one comes near it. */
export function ClaimText(props: ClaimTextProps) {
  const { id, label, value, row, save, placeholder = '–', layout = 'row', inputRef } = props
  const draft = useFieldDraft({
    id,
    value,
    get revision() {
      return revisionNow(row.table, row.id)
    },
    save,
  })
  const isReadOnly = useIsReadOnly()
  return (
    <TextField
      ref={inputRef}
      label={label}
      layout={layout}
      isReadOnly={isReadOnly}
      maxLength={500}
      placeholder={placeholder}
      value={draft.text}
      onChange={draft.setText}
      onBlur={draft.commit}
      onEnter={draft.commit}
      className={cx(quiet.field, layout === 'row' && quiet.row)}
    />
  )
}
