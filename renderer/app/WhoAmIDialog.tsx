import { useState } from 'react'
import { roleLabels } from '../../shared/domain/labels.ts'
import { type Person, type Role, roles } from '../../shared/domain/person.ts'
import { proposeInitials } from '../../shared/domain/propose-initials.ts'
import { addPerson, chooseMe } from '../stores/settings-actions.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { showDialog, useViewStore } from '../stores/view-store.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './WhoAmIDialog.module.css'

/** Asks who sits at this desk: at the first start, and whenever the name in the status line is pressed. */
export function WhoAmIDialog() {
  const isOpen = useViewStore(({ dialog }) => dialog === 'who-am-i')
  return isOpen ? <WhoAmIForm /> : null
}

const roleOptions = roles.map((id) => ({ id, label: roleLabels[id] }))
const somebodyElse = 'somebody-else'

function WhoAmIForm() {
  const people = useSettingsStore((state) => state.tables.people)
  const me = useSettingsStore((state) => state.settings.me)
  const known = [...people.byId.values()].filter((person) => person.isActive)
  const [chosen, setChosen] = useState<string>(me ?? known[0]?.id ?? somebodyElse)
  const newcomer = useNewcomer()
  const isNew = chosen === somebodyElse
  const close = () => showDialog(null)
  const submit = async () => {
    const id = isNew ? await newcomer.add() : chosen
    if (id !== null && (await chooseMe(id))) close()
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      title="Who is at this desk?"
      size="small"
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onPress={close}>Not now</Button>
          <Button type="submit" variant="primary">
            {isNew ? 'Start' : 'This is me'}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.why}>
          Your initials go beside every check, and history keeps your name with it.
        </p>
        {known.length > 0 && (
          <RadioGroup
            label="People of this desk"
            options={[...known.map(optionOf), { id: somebodyElse, label: 'Somebody else' }]}
            value={chosen}
            onChange={setChosen}
          />
        )}
        {isNew && newcomer.fields}
      </div>
    </Dialog>
  )
}

function optionOf(person: Person) {
  return { id: person.id, label: `${person.name} (${person.initials})`, detail: roleLabels[person.role] }
}

/** The fields of somebody whom the desk does not know yet. Initials follow the name until they are typed. */
function useNewcomer() {
  const [name, setName] = useState('')
  const [initials, setInitials] = useState<string | null>(null)
  const [role, setRole] = useState<Role>('checker')
  const [wasTried, setWasTried] = useState(false)
  const shown = initials ?? proposeInitials(name)
  const nameError = name.trim() === '' ? 'Write your name as it is printed.' : null
  const initialsError = shown.trim() === '' ? 'One to six letters.' : null
  const add = async () => {
    setWasTried(true)
    if (nameError !== null || initialsError !== null) return null
    return addPerson({ name, initials: shown, role })
  }
  const fields = (
    <>
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        maxLength={120}
        autoFocus
        error={wasTried ? nameError : null}
      />
      <div className={styles.pair}>
        <TextField
          label="Initials"
          value={shown}
          onChange={setInitials}
          maxLength={6}
          error={wasTried ? initialsError : null}
        />
        <Select label="Role" options={roleOptions} value={role} onChange={setRole} />
      </div>
    </>
  )
  return { fields, add }
}
