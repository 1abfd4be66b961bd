import { useState } from 'react'
import { roleLabels } from '../../../shared/domain/labels.ts'
import { type Person, type PersonFields, roles } from '../../../shared/domain/person.ts'
import { proposeInitials } from '../../../shared/domain/propose-initials.ts'
import { addPerson, updatePerson } from '../../stores/settings-actions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './PersonDialog.module.css'

const roleOptions = roles.map((id) => ({ id, label: roleLabels[id] }))
const nobody: PersonFields = { name: '', initials: '', role: 'checker' }

/** Adds somebody to the desk, or changes what is said of them. Stays open while it could not be stored. */
export function PersonDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const [fields, setFields] = useState<PersonFields>(
    person === null ? nobody : { name: person.name, initials: person.initials, role: person.role },
  )
  const [hasOwnInitials, setHasOwnInitials] = useState(person !== null)
  const initials = hasOwnInitials ? fields.initials : proposeInitials(fields.name)
  const isComplete = fields.name.trim() !== '' && initials.trim() !== ''
  const save = async () => {
    if (!isComplete) return
    const isStored =
      person === null
        ? (await addPerson({ ...fields, initials })) !== null
        : (await updatePerson(person.id, { ...fields, initials }, person.revision)).ok
    if (isStored) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={person === null ? 'Add a person' : 'Edit a person'}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={!isComplete}>
            {person === null ? 'Add' : 'Save'}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label="Name"
          autoFocus
          maxLength={120}
          value={fields.name}
          onChange={(name) => setFields({ ...fields, name })}
        />
        <TextField
          label="Initials"
          maxLength={6}
          value={initials}
          onChange={(own) => {
            setHasOwnInitials(true)
            setFields({ ...fields, initials: own })
          }}
        />
        <Select
          label="Role"
          options={roleOptions}
          value={fields.role}
          onChange={(role) => setFields({ ...fields, role })}
        />
      </div>
    </Dialog>
  )
}
