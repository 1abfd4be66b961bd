import type { SourceFields } from '../../../../shared/domain/source.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { MomentField } from '../../../ui/MomentField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import styles from './SourceForm.module.css'

export interface AnonymityFieldsProps {
  value: SourceFields
  onChange: (change: Partial<SourceFields>) => void
  isReadOnly: boolean
}

/** The three questions that the field asks before it leaves a name out (domain.md). */
const tests = [
  ['isInformationNotOpinion', 'It is information, not opinion'],
  ['isNotAvailableOtherwise', 'It cannot be had otherwise'],
  ['isInPositionToKnow', 'The source is in a position to know'],
] as const

const nobody = 'nobody'

/** Why a source is not named, who knows the name and who agreed: for everything that is not on the record. */
export function AnonymityFields({ value, onChange, isReadOnly }: AnonymityFieldsProps) {
  const people = useSettingsStore((state) => state.tables.people)
  const isNeeded = value.terms !== 'on_record' || value.isConfidential
  return (
    <div className={styles.anonymity}>
      <Checkbox
        isSelected={value.isConfidential}
        isDisabled={isReadOnly}
        onChange={(isConfidential) => onChange({ isConfidential })}
      >
        Confidential: no export ever names it
      </Checkbox>
      {isNeeded && (
        <>
          <h3 className={styles.heading}>Why the copy does not name it</h3>
          <TextField
            label="In the copy"
            layout="row"
            maxLength={500}
            isReadOnly={isReadOnly}
            placeholder="an official with knowledge of the offer"
            value={value.descriptionInCopy ?? ''}
            onChange={(text) => onChange({ descriptionInCopy: text === '' ? null : text })}
          />
          <TextArea
            label="Reason"
            layout="row"
            minRows={2}
            isReadOnly={isReadOnly}
            value={value.anonymityReason ?? ''}
            onChange={(text) => onChange({ anonymityReason: text === '' ? null : text })}
          />
          <div className={styles.tests}>
            {tests.map(([name, label]) => (
              <Checkbox
                key={name}
                isSelected={value[name] === true}
                isDisabled={isReadOnly}
                onChange={(isMet) => onChange({ [name]: isMet })}
              >
                {label}
              </Checkbox>
            ))}
          </div>
          <TextField
            label="Known to"
            layout="row"
            maxLength={500}
            isReadOnly={isReadOnly}
            value={value.identityKnownTo ?? ''}
            onChange={(text) => onChange({ identityKnownTo: text === '' ? null : text })}
          />
          <Select
            label="Approved by"
            layout="row"
            isDisabled={isReadOnly}
            value={value.anonymityApprovedBy ?? nobody}
            options={[
              { id: nobody, label: 'nobody yet' },
              ...[...people.byId.values()].map((person) => ({ id: person.id, label: person.name })),
            ]}
            onChange={(id) =>
              onChange(
                id === nobody
                  ? { anonymityApprovedBy: null, anonymityApprovedAt: null }
                  : { anonymityApprovedBy: id, anonymityApprovedAt: new Date().toISOString() },
              )
            }
          />
          {value.anonymityApprovedBy !== null && (
            <MomentField
              needsTime
              label="Approved at"
              layout="row"
              isDisabled={isReadOnly}
              value={value.anonymityApprovedAt}
              onCommit={(anonymityApprovedAt) => onChange({ anonymityApprovedAt })}
            />
          )}
        </>
      )}
    </div>
  )
}
