import { Copy, MoreHorizontal, Pencil, SlidersHorizontal, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { announce } from '../../../renderer/ui/announcer-store.ts'
import { Button } from '../../../renderer/ui/Button.tsx'
import { Checkbox } from '../../../renderer/ui/Checkbox.tsx'
import { ConfirmDialog } from '../../../renderer/ui/ConfirmDialog.tsx'
import { Dialog } from '../../../renderer/ui/Dialog.tsx'
import { Drawer } from '../../../renderer/ui/Drawer.tsx'
import { IconButton } from '../../../renderer/ui/IconButton.tsx'
import { Menu } from '../../../renderer/ui/Menu.tsx'
import { Popover } from '../../../renderer/ui/Popover.tsx'
import { TextArea } from '../../../renderer/ui/TextArea.tsx'
import { TextField } from '../../../renderer/ui/TextField.tsx'
import { showToast } from '../../../renderer/ui/toast-store.ts'
import { Tooltip } from '../../../renderer/ui/Tooltip.tsx'
import { Sample } from '../Sample.tsx'
import styles from '../gallery.module.css'
import { longHeadline, longName } from '../words.ts'

const GROUPS = [
  {
    items: [
      { id: 'edit', label: 'Edit', icon: Pencil, shortcut: 'E' },
      { id: 'copy', label: 'Copy link to claim', icon: Copy, shortcut: 'Mod+Shift+C' },
      { id: 'off', label: 'Not now', isDisabled: true },
    ],
  },
  {
    heading: 'Show',
    items: [
      { id: 'ghost', label: 'Proposals', isChecked: true },
      { id: 'map', label: 'Map', isChecked: false, detail: 'The strip at the side of the article' },
    ],
  },
  { items: [{ id: 'delete', label: 'Delete claim', icon: Trash2, variant: 'danger' as const }] },
]

export function Overlays() {
  return (
    <div className={styles.page}>
      <Floating />
      <Modal />
      <Sample name="Toasts, announce">
        <div className={styles.row}>
          <Button
            onPress={() =>
              showToast({
                text: 'Claim 6 deleted',
                action: { label: 'Undo', onPress: () => announce('Undone') },
              })
            }
          >
            Toast with undo
          </Button>
          <Button onPress={() => showToast({ text: 'Exported 24 claims to fact-log.csv', kind: 'success' })}>
            Done
          </Button>
          <Button onPress={() => showToast({ text: longHeadline, kind: 'error' })}>Error</Button>
        </div>
      </Sample>
    </div>
  )
}

function Floating() {
  const [isOn, setIsOn] = useState(true)
  return (
    <>
      <Sample name="Menu">
        <div className={styles.row}>
          <Menu label="Claim" trigger={<Button>Claim</Button>} groups={GROUPS} onAction={announce} />
          <Menu
            label="More"
            trigger={<IconButton icon={MoreHorizontal} label="More" />}
            groups={GROUPS}
            onAction={announce}
          />
        </div>
      </Sample>
      <Sample name="Popover, Tooltip">
        <div className={styles.row}>
          <Popover label="Filters" trigger={<Button icon={SlidersHorizontal}>Filters</Button>}>
            <div className={styles.stack}>
              <Checkbox isSelected={isOn} onChange={setIsOn}>
                Open only
              </Checkbox>
              <Checkbox isSelected={!isOn} onChange={(next) => setIsOn(!next)}>
                Assigned to me
              </Checkbox>
            </div>
          </Popover>
          <Tooltip content="Go to the gate of this story" shortcut="G">
            <Button>Ready to publish?</Button>
          </Tooltip>
        </div>
      </Sample>
    </>
  )
}

function Modal() {
  const [open, setOpen] = useState<'form' | 'confirm' | 'drawer' | 'long' | null>(null)
  const [name, setName] = useState('')
  const close = () => setOpen(null)
  return (
    <Sample name="Dialog, ConfirmDialog, Drawer">
      <div className={styles.row}>
        <Button onPress={() => setOpen('form')}>Dialog</Button>
        <Button onPress={() => setOpen('long')}>Long dialog</Button>
        <Button onPress={() => setOpen('confirm')}>Confirm</Button>
        <Button onPress={() => setOpen('drawer')}>Drawer</Button>
      </div>
      <Dialog
        isOpen={open === 'form'}
        onClose={close}
        title="Who is checking?"
        onSubmit={close}
        footerStart="You can change this in the settings."
        footer={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button type="submit" variant="primary" shortcut="Enter">
              Continue
            </Button>
          </>
        }
      >
        <div className={styles.stack}>
          <TextField label="Name" value={name} onChange={setName} autoFocus isRequired />
          <TextField
            label="Initials"
            value=""
            onChange={setName}
            description="Two to four letters; they stand beside what you sign off."
          />
          <TextArea label="Note" value="" onChange={setName} />
        </div>
      </Dialog>
      <Dialog isOpen={open === 'long'} onClose={close} title={longHeadline} size="small" isDismissable>
        <p>{`${longHeadline} `.repeat(12)}</p>
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        title="Delete this story?"
        confirmLabel="Delete story"
        variant="danger"
        onConfirm={close}
        onCancel={close}
      >
        24 claims and 9 sources used nowhere else go with it. You can undo this until you quit.
      </ConfirmDialog>
      <Drawer
        isOpen={open === 'drawer'}
        onClose={close}
        title={longName}
        footer={<Button onPress={close}>Close</Button>}
      >
        <p>{longHeadline}</p>
      </Drawer>
    </Sample>
  )
}
