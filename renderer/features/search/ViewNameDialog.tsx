import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

export interface ViewNameDialogProps {
  title: string
  /** The name it has now; empty for a new view. */
  name: string
  onClose: () => void
  /** Stores the name; the dialog stays open when that fails. */
  onName: (name: string) => Promise<boolean>
}

/** As long as a name may be, in UTF-16 units. */
const longestName = 120

/** Asks what a saved view is called. */
export function ViewNameDialog({ title, name, onClose, onName }: ViewNameDialogProps) {
  const [text, setText] = useState(name)
  const isUsable = text.trim() !== '' && text.trim().length <= longestName
  const submit = async () => {
    if (isUsable && (await onName(text.trim()))) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="small"
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isDisabled={!isUsable}>
            Save
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={text}
        onChange={setText}
        autoFocus
        placeholder="Open casualty counts"
        error={text.trim().length > longestName ? `A name has at most ${longestName} characters.` : null}
      />
    </Dialog>
  )
}
