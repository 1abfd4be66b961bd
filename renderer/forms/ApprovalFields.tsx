import { roleLabels } from '../../shared/domain/labels.ts'
import { isEditor } from '../../shared/domain/person.ts'
import type { Source } from '../../shared/domain/source.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { updateSource } from '../stores/source-actions.ts'
import { MomentField } from '../ui/MomentField.tsx'
import { Select } from '../ui/Select.tsx'
import styles from './forms.module.css'
import { useIsReadOnly } from './use-is-read-only.ts'

const nobody = 'nobody'

/** Who has approved that a source goes unnamed, and when: always an editor of the desk, by name. */
export function ApprovalFields({ source }: { source: Source }) {
  const people = useSettingsStore((state) => state.tables.people)
  const isReadOnly = useIsReadOnly()
  const approver = source.anonymityApprovedBy
  const options = [...people.byId.values()]
    .filter((person) => (person.isActive && isEditor(person)) || person.id === approver)
    .map(({ id, name, role }) => ({ id, label: name, detail: roleLabels[role].toLowerCase() }))
  return (
    <div className={styles.pair}>
      <Select
        label="Approved by"
        options={[{ id: nobody, label: 'Nobody yet' }, ...options]}
        value={approver ?? nobody}
        isDisabled={isReadOnly}
        description={
          options.length === 0
            ? 'An editor approves this; none is among the people in the settings.'
            : undefined
        }
        onChange={(id) => void approve(source, id)}
      />
      {approver !== null && (
        <MomentField
          label="Approved"
          needsTime
          value={source.anonymityApprovedAt}
          isDisabled={isReadOnly}
          onCommit={(anonymityApprovedAt) => void updateSource(source.id, { anonymityApprovedAt })}
        />
      )}
    </div>
  )
}

/** An approval carries its moment; it can be put right afterwards. */
async function approve(source: Source, id: string): Promise<void> {
  await updateSource(
    source.id,
    id === nobody
      ? { anonymityApprovedBy: null, anonymityApprovedAt: null }
      : { anonymityApprovedBy: id, anonymityApprovedAt: new Date().toISOString() },
  )
}
