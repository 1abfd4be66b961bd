import { type ClaimDetails, quantityQualifiers } from '../../../../shared/domain/claim-details.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { quantityQualifierLabels } from '../../../../shared/domain/labels.ts'
import { cx } from '../../../ui/cx.ts'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { updateDetail } from './detail-actions.ts'
import { detailValue } from './detail-fields.ts'
import styles from './QuantityInput.module.css'
import quiet from './quiet.module.css'

export interface QuantityInputProps {
  claim: Claim
  details: ClaimDetails
  label: string
}

const none = 'none'
const options = [
  { id: none, label: '–' },
  ...quantityQualifiers.map((id) => ({ id, label: quantityQualifierLabels[id] })),
]

/** How many, in two parts as one says it: "more than" and "40". */
export function QuantityInput({ claim, details, label }: QuantityInputProps) {
  const isReadOnly = useIsReadOnly()
  const value = detailValue(details, 'value')
  const qualifier = quantityQualifiers.find((one) => one === detailValue(details, 'qualifier'))
  const shared = { isLabelHidden: true, isDisabled: isReadOnly }
  return (
    <div role="group" aria-label={label} className={styles.quantity}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <Select
        {...shared}
        label="How exactly"
        value={qualifier ?? none}
        options={options}
        onChange={(id) => void updateDetail(claim.id, 'qualifier', id === none ? null : id)}
        className={cx(quiet.field, styles.qualifier)}
      />
      <NumberField
        {...shared}
        label={label}
        min={0}
        max={Number.MAX_SAFE_INTEGER}
        format={{ maximumFractionDigits: 0 }}
        placeholder="how many"
        value={typeof value === 'number' ? value : null}
        onChange={(next) => void updateDetail(claim.id, 'value', next)}
        className={quiet.field}
      />
    </div>
  )
}
