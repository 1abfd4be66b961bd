import { useState } from 'react'
import type { GateItem } from '../../../shared/claims/gate/gate-item.ts'
import { type Id, longestField } from '../../../shared/domain/ids.ts'
import { makeOverride } from '../../stores/gate-actions.ts'
import { selectMe, useSettingsStore } from '../../stores/settings-store.ts'
import { showDialog } from '../../stores/view-store.ts'
import { announce } from '../../ui/announcer-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import styles from './ItemPane.module.css'

interface OverrideDialogProps {
  readonly storyId: Id
  readonly item: GateItem
  readonly onClose: () => void
}

/** Asks why a thing may pass, and in whose name. */
export function OverrideDialog({ storyId, item, onClose }: OverrideDialogProps) {
  const me = useSettingsStore(selectMe)
  const [reason, setReason] = useState('')
  const canOverride = me !== null && reason.trim() !== ''
  const override = async () => {
    if (!canOverride || !(await makeOverride(storyId, item, reason.trim()))) return
    announce('Overridden')
    onClose()
  }
  return (
    <Dialog
      isOpen
      size="small"
      title="Let this pass"
      onClose={onClose}
      onSubmit={() => void override()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          {me === null ? (
            <Button variant="primary" onPress={() => showDialog('who-am-i')}>
              Say who you are
            </Button>
          ) : (
            <Button type="submit" variant="primary" isDisabled={!canOverride}>
              Override as {me.name}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.what}>{item.what}</p>
      <TextArea
        label="Reason"
        description="It stays in the history and in every desk export, and ends when this changes."
        autoFocus
        maxLength={longestField}
        value={reason}
        onChange={setReason}
        onModEnter={() => void override()}
      />
    </Dialog>
  )
}
