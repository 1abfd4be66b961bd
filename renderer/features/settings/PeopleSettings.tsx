import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { roleLabels } from '../../../shared/domain/labels.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { chooseMe, updatePerson } from '../../stores/settings-actions.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import styles from './PeopleSettings.module.css'
import { SettingsSection } from './SettingsSection.tsx'

/** The people of the desk: their initials stand beside every check. Nobody is deleted, since history names them. */
export function PeopleSettings() {
  const people = useSettingsStore((state) => state.tables.people)
  const [edited, setEdited] = useState<Person | 'new' | null>(null)
  const sorted = [...people.byId.values()].toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <SettingsSection title="People" about="Initials stand beside every finding and sign-off.">
      {sorted.length === 0 ? (
        <EmptyState size="compact" title="Nobody is named yet">
          Add the people of this desk to assign claims and to sign them off.
        </EmptyState>
      ) : (
        <ul className={styles.people}>
          {sorted.map((person) => (
            <PersonRow key={person.id} person={person} onEdit={() => setEdited(person)} />
          ))}
        </ul>
      )}
      <div>
        <Button icon={UserPlus} onPress={() => setEdited('new')}>
          Add a person
        </Button>
      </div>
      {edited !== null && (
        <PersonDialog person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </SettingsSection>
  )
}

function PersonRow({ person, onEdit }: { person: Person; onEdit: () => void }) {
  const me = useSettingsStore((state) => state.settings.me)
  const isMe = me === person.id
  return (
    <li className={styles.person} data-inactive={person.isActive ? undefined : ''}>
      <span className={styles.initials}>{person.initials}</span>
      <span className={styles.name} dir="auto">
        {person.name}
      </span>
      <span className={styles.role}>{roleLabels[person.role]}</span>
      {isMe && <Tag tone="accent">At this desk</Tag>}
      {!person.isActive && <Tag>Not on the desk</Tag>}
      <span className={styles.actions}>
        {!isMe && person.isActive && (
          <Button size="small" variant="quiet" onPress={() => void chooseMe(person.id)}>
            This is me
          </Button>
        )}
        <Button size="small" variant="quiet" label={`Edit ${person.name}`} onPress={onEdit}>
          Edit
        </Button>
        {!isMe && <ActiveButton id={person.id} isActive={person.isActive} />}
      </span>
    </li>
  )
}

function ActiveButton({ id, isActive }: { id: Id; isActive: boolean }) {
  return (
    <Button size="small" variant="quiet" onPress={() => void updatePerson(id, { isActive: !isActive })}>
      {isActive ? 'Take off the desk' : 'Back on the desk'}
    </Button>
  )
}
