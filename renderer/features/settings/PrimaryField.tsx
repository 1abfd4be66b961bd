import type { SourcingRule } from '../../../shared/domain/house-rules.ts'
import { sourceKindLabels } from '../../../shared/domain/labels.ts'
import { type SourceKind, sourceKinds } from '../../../shared/domain/source.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './HouseRulesSettings.module.css'

const choices = [
  { id: 'not_enough', label: 'Nothing: the number counts' },
  { id: 'any_kind', label: 'A primary source' },
  { id: 'kinds', label: 'A source of certain kinds' },
] as const

interface PrimaryFieldProps {
  readonly value: SourcingRule['primary']
  readonly onChange: (value: SourcingRule['primary']) => void
}

/** What is enough alone, in place of the number of sources. At least one kind stays chosen. */
export function PrimaryField({ value, onChange }: PrimaryFieldProps) {
  const kinds = typeof value === 'string' ? null : value
  const toggle = (kind: SourceKind, isOn: boolean) => {
    const next = sourceKinds.filter((one) => (one === kind ? isOn : kinds?.includes(one) === true))
    if (next.length > 0) onChange(next)
  }
  return (
    <>
      <Select
        label="Enough alone"
        options={choices}
        value={typeof value === 'string' ? value : 'kinds'}
        onChange={(id) => onChange(id === 'kinds' ? ['official_document'] : id)}
      />
      {kinds !== null && (
        <fieldset className={styles.kinds}>
          <legend>Kinds that are enough alone</legend>
          {sourceKinds.map((kind) => (
            <Checkbox key={kind} isSelected={kinds.includes(kind)} onChange={(isOn) => toggle(kind, isOn)}>
              {sourceKindLabels[kind]}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </>
  )
}
