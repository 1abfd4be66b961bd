import { useState } from 'react'
import { ruleInWords } from '../../../shared/claims/rule-in-words.ts'
import { presetRules, type RulePreset } from '../../../shared/claims/rule-presets.ts'
import { type ClaimType, claimTypes } from '../../../shared/domain/claim-type.ts'
import type { HouseRules, SourcingRule } from '../../../shared/domain/house-rules.ts'
import { claimTypeLabels } from '../../../shared/domain/labels.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { chooseRulesFile, saveRulesFile, setHouseRules } from '../../stores/house-rules-actions.ts'
import { selectHouseRules, useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './HouseRulesSettings.module.css'
import { RuleDialog } from './RuleDialog.tsx'
import { SettingsSection } from './SettingsSection.tsx'
import { TakeRulesDialog } from './TakeRulesDialog.tsx'

const presets: readonly { readonly id: RulePreset; readonly label: string; readonly detail: string }[] = [
  {
    id: 'investigative',
    label: 'Strict investigative',
    detail: 'Two sources for all, documents, blind reads',
  },
  { id: 'daily', label: 'Daily desk', detail: 'Two sources where it is grave, one for the rest' },
  { id: 'magazine', label: 'Magazine', detail: 'Everything read again, nothing looked up long ago' },
]

/** What the house asks of the evidence for each type of claim: the rules that flags and gate go by. */
export function HouseRulesSettings() {
  const rules = useSettingsStore(selectHouseRules)
  const isReadOnly = useIsReadOnly()
  const [edited, setEdited] = useState<ClaimType | 'others' | null>(null)
  const [proposed, setProposed] = useState<HouseRules | null>(null)
  return (
    <SettingsSection
      title="House rules"
      about="What stands behind a claim before it may be published. Flags on the desk and the gate follow these rules. What was said off the record never counts, and an unnamed source always needs its anonymity record."
    >
      <RulesTable rules={rules} onEdit={isReadOnly ? null : setEdited} />
      {!isReadOnly && <OwnRule rules={rules} onChoose={setEdited} />}
      <div className={styles.actions}>
        {!isReadOnly && (
          <>
            <Menu
              label="Sets of rules to start from"
              trigger={<Button>Start from a preset…</Button>}
              groups={[{ items: presets }]}
              onAction={(id) => {
                const preset = presets.find((one) => one.id === id)
                if (preset !== undefined) setProposed(presetRules[preset.id])
              }}
            />
            <Button onPress={() => void chooseRulesFile().then(setProposed)}>Import from a file…</Button>
          </>
        )}
        <Button onPress={() => void saveRulesFile()}>Export to a file…</Button>
      </div>
      {edited !== null && <RuleDialog rules={rules} subject={edited} onClose={() => setEdited(null)} />}
      {proposed !== null && (
        <TakeRulesDialog before={rules} after={proposed} onClose={() => setProposed(null)} />
      )}
    </SettingsSection>
  )
}

interface RulesTableProps {
  readonly rules: HouseRules
  /** Null while nothing can be changed. */
  readonly onEdit: ((subject: ClaimType | 'others') => void) | null
}

function RulesTable({ rules, onEdit }: RulesTableProps) {
  const own = claimTypes.flatMap((type) => {
    const rule = rules.byType[type]
    return rule === undefined ? [] : [{ type, rule }]
  })
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Claims</th>
          <th scope="col">Need</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {own.map(({ type, rule }) => (
          <RuleRow
            key={type}
            name={claimTypeLabels[type]}
            rule={rule}
            onEdit={onEdit === null ? null : () => onEdit(type)}
            onRemove={() => void setHouseRules(withoutRule(rules, type))}
          />
        ))}
        <RuleRow
          name="All others"
          rule={rules.others}
          onEdit={onEdit === null ? null : () => onEdit('others')}
          onRemove={null}
        />
      </tbody>
    </table>
  )
}

interface RuleRowProps {
  readonly name: string
  readonly rule: SourcingRule
  readonly onEdit: (() => void) | null
  readonly onRemove: (() => void) | null
}

function RuleRow({ name, rule, onEdit, onRemove }: RuleRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{ruleInWords(rule).join('; ')}</td>
      <td className={styles.buttons}>
        {onEdit !== null && (
          <Button
            size="small"
            variant="quiet"
            label={`Edit the rule for ${name.toLowerCase()}`}
            onPress={onEdit}
          >
            Edit
          </Button>
        )}
        {onEdit !== null && onRemove !== null && (
          <Button
            size="small"
            variant="quiet"
            label={`Use the common rule: ${name.toLowerCase()}`}
            onPress={onRemove}
          >
            Use the common rule
          </Button>
        )}
      </td>
    </tr>
  )
}

function withoutRule(rules: HouseRules, type: ClaimType): HouseRules {
  const others = Object.entries(rules.byType).filter(([name]) => name !== type)
  return { ...rules, byType: Object.fromEntries(others) }
}

/** Picks a type that has followed the rule for all others, to give it one of its own. */
function OwnRule({ rules, onChoose }: { rules: HouseRules; onChoose: (type: ClaimType) => void }) {
  const options = claimTypes
    .filter((type) => rules.byType[type] === undefined)
    .map((id) => ({ id, label: claimTypeLabels[id] }))
  if (options.length === 0) return null
  return (
    <Select
      label="Give another type its own rule"
      className={styles.other}
      options={options}
      value={null}
      placeholder="Choose a type of claim"
      onChange={onChoose}
    />
  )
}
