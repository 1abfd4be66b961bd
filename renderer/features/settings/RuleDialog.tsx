import { useState } from 'react'
import type { ClaimType } from '../../../shared/domain/claim-type.ts'
import type {
  BackgroundUse,
  HouseRules,
  SecondReadRule,
  SourcingRule,
} from '../../../shared/domain/house-rules.ts'
import { claimTypeLabels } from '../../../shared/domain/labels.ts'
import { setHouseRules } from '../../stores/house-rules-actions.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './HouseRulesSettings.module.css'
import { PrimaryField } from './PrimaryField.tsx'

const backgrounds: readonly { readonly id: BackgroundUse; readonly label: string }[] = [
  { id: 'anonymous', label: 'As an unnamed source' },
  { id: 'named', label: 'As a named source' },
  { id: 'never', label: 'Not at all' },
]

const secondReads: readonly { readonly id: SecondReadRule; readonly label: string }[] = [
  { id: 'none', label: 'Not needed' },
  { id: 'open', label: 'By somebody else' },
  { id: 'blind', label: 'By somebody else, blind to the first finding' },
]

interface RuleDialogProps {
  readonly rules: HouseRules
  readonly subject: ClaimType | 'others'
  readonly onClose: () => void
}

/** Edits the rule for one type of claim, or for all types without one. Stays open while it could not be stored. */
export function RuleDialog({ rules, subject, onClose }: RuleDialogProps) {
  const own = subject === 'others' ? undefined : rules.byType[subject]
  const [rule, setRule] = useState<SourcingRule>(own ?? rules.others)
  const set = (fields: Partial<SourcingRule>) => setRule({ ...rule, ...fields })
  const save = async () => {
    if (await setHouseRules(withRule(rules, subject, rule))) onClose()
  }
  const name = subject === 'others' ? 'all other claims' : claimTypeLabels[subject].toLowerCase()
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Rule for ${name}`}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Save
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <RuleFields rule={rule} onChange={set} />
      </div>
    </Dialog>
  )
}

interface RuleFieldsProps {
  readonly rule: SourcingRule
  readonly onChange: (fields: Partial<SourcingRule>) => void
}

function RuleFields({ rule, onChange }: RuleFieldsProps) {
  return (
    <>
      <NumberField
        label="Independent sources"
        description="Sources of one wire story or press release count once."
        min={0}
        max={9}
        step={1}
        value={rule.minimumIndependent}
        onChange={(count) => onChange({ minimumIndependent: count ?? 0 })}
      />
      <PrimaryField value={rule.primary} onChange={(primary) => onChange({ primary })} />
      <Select
        label="Background material counts"
        options={backgrounds}
        value={rule.background}
        onChange={(background) => onChange({ background })}
      />
      <Select
        label="Second read"
        options={secondReads}
        value={rule.secondRead}
        onChange={(secondRead) => onChange({ secondRead })}
      />
      <NumberField
        label="Looked up within days"
        description="Left empty, evidence may be of any age."
        min={1}
        max={3650}
        step={1}
        value={rule.maximumAgeDays}
        onChange={(maximumAgeDays) => onChange({ maximumAgeDays })}
      />
      <div className={styles.checks}>
        <Checkbox
          isSelected={rule.isPrimaryRequired}
          onChange={(isPrimaryRequired) => onChange({ isPrimaryRequired })}
        >
          A primary source in any case
        </Checkbox>
        <Checkbox
          isSelected={rule.isAnonymousAloneAllowed}
          onChange={(isAnonymousAloneAllowed) => onChange({ isAnonymousAloneAllowed })}
        >
          Unnamed sources alone may carry it
        </Checkbox>
        <Checkbox isSelected={rule.isAsOfNeeded} onChange={(isAsOfNeeded) => onChange({ isAsOfNeeded })}>
          It has to say as of when it holds
        </Checkbox>
      </div>
    </>
  )
}

function withRule(rules: HouseRules, subject: ClaimType | 'others', rule: SourcingRule): HouseRules {
  if (subject === 'others') return { ...rules, others: rule }
  return { ...rules, byType: { ...rules.byType, [subject]: rule } }
}
