import type { ClaimDetails } from '../../../../shared/domain/claim-details.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { cx } from '../../../ui/cx.ts'
import { MomentField } from '../../../ui/MomentField.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { ClaimText } from './ClaimText.tsx'
import { updateDetail } from './detail-actions.ts'
import { type DetailField, detailValue, unknown } from './detail-fields.ts'
import { QuantityInput } from './QuantityInput.tsx'
import quiet from './quiet.module.css'

export interface DetailInputProps {
  claim: Claim
  details: ClaimDetails
  field: DetailField
}

const noChoices: readonly never[] = []
const yesNo = [
  { id: unknown, label: 'not known' },
  { id: 'yes', label: 'yes' },
  { id: 'no', label: 'no' },
]

/** One field of the typed details. What is not known is empty; nothing is guessed. */
export function DetailInput({ claim, details, field }: DetailInputProps) {
  const { name, label, input } = field
  const value = detailValue(details, name)
  const isReadOnly = useIsReadOnly()
  const set = (next: string | number | boolean | null) => void updateDetail(claim.id, name, next)
  const shared = {
    label,
    layout: 'row',
    isDisabled: isReadOnly,
    className: cx(quiet.field, quiet.row),
  } as const
  switch (input) {
    case 'text':
      return (
        <ClaimText
          id={`${claim.id}.${details.kind}.${name}`}
          label={label}
          value={typeof value === 'string' ? value : ''}
          row={{ table: 'claims', id: claim.id }}
          save={(text, seen) => updateDetail(claim.id, name, text.trim() === '' ? null : text.trim(), seen)}
        />
      )
    case 'quantity':
      return <QuantityInput claim={claim} details={details} label={label} />
    case 'count':
      return (
        <NumberField
          {...shared}
          min={0}
          max={Number.MAX_SAFE_INTEGER}
          format={{ maximumFractionDigits: 0 }}
          placeholder="–"
          value={typeof value === 'number' ? value : null}
          onChange={set}
        />
      )
    case 'moment':
      return (
        <MomentField
          {...shared}
          restsInWords
          className={quiet.row}
          value={typeof value === 'string' ? value : null}
          onCommit={set}
        />
      )
    case 'yes_no':
      return (
        <Select
          {...shared}
          options={yesNo}
          value={value === null ? unknown : value === true ? 'yes' : 'no'}
          onChange={(id) => set(id === unknown ? null : id === 'yes')}
        />
      )
    case 'choice':
      return (
        <Select
          {...shared}
          options={field.choices ?? noChoices}
          value={typeof value === 'string' ? value : unknown}
          onChange={(id) => set(id === unknown ? null : id)}
        />
      )
  }
}
