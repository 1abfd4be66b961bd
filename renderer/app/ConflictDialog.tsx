import { type Conflict, useConflictStore } from '../stores/conflict-store.ts'
import { selectPerson, useSettingsStore } from '../stores/settings-store.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { fieldInWords, valueInWords } from './conflict-words.ts'
import styles from './ConflictDialog.module.css'

/**
 * Both sides of a write that was refused because somebody else was faster; the person says which one stands. No
 * button has the focus at first: the dialog comes while one types.
 */
export function ConflictDialog() {
  const conflict = useConflictStore((state) => state.conflicts[0])
  return conflict === undefined ? null : <BothSides conflict={conflict} />
}

function BothSides({ conflict }: { conflict: Conflict }) {
  const settings = useSettingsStore()
  const inWords = (field: string, value: unknown) =>
    valueInWords(field, value, (id) => selectPerson(settings, id)?.name ?? null)
  return (
    <Dialog
      isOpen
      onClose={conflict.decideLater}
      title="Changed elsewhere meanwhile"
      role="alertdialog"
      footer={
        <>
          <Button onPress={conflict.takeTheirs}>Take theirs</Button>
          <Button variant="primary" onPress={conflict.keepMine}>
            Keep mine
          </Button>
        </>
      }
    >
      <p className={styles.message}>{conflict.message}</p>
      {conflict.sides.length > 0 && (
        <table className={styles.sides}>
          <thead>
            <tr>
              <td />
              <th scope="col">Mine</th>
              <th scope="col">Theirs, as it is now</th>
            </tr>
          </thead>
          <tbody>
            {conflict.sides.map(({ field, mine, theirs }) => (
              <tr key={field}>
                <th scope="row">{fieldInWords(field)}</th>
                <td dir="auto">{inWords(field, mine)}</td>
                <td dir="auto">{inWords(field, theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}
