import { Send, Stamp, Trash2 } from 'lucide-react'
import type { Correction } from '../../../shared/domain/correction.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { selectMe, useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { PaneFooter } from '../../ui/Pane.tsx'
import { approve, publish, remove, reopen } from './entry-actions.ts'
import { entryRights } from './entry-rights.ts'
import styles from './EntryActions.module.css'

/** What comes next for an entry: approve, publish, reject, back to draft. Only what its status allows is there. */
export function EntryActions({ correction, onReject }: { correction: Correction; onReject: () => void }) {
  const rights = entryRights(correction, useIsReadOnly())
  const deleteKey = useCommandKey('correction.delete')
  // What is published stays as it is.
  if (correction.status === 'published') return null
  return (
    <PaneFooter>
      {rights.lack !== null && <p className={styles.lack}>{rights.lack}</p>}
      <MainAction correction={correction} />
      {rights.canReopen && <ReopenButton correction={correction} />}
      {rights.canReject && <RejectButton onReject={onReject} />}
      {rights.canDelete && (
        <span className={styles.last}>
          <IconButton
            icon={Trash2}
            label="Delete the entry"
            shortcut={deleteKey}
            onPress={() => void remove(correction)}
          />
        </span>
      )}
    </PaneFooter>
  )
}

/** The one step forward. The approval carries the name of the person at the desk, so it says whose. */
function MainAction({ correction }: { correction: Correction }) {
  const rights = entryRights(correction, useIsReadOnly())
  const me = useSettingsStore(selectMe)
  const approveKey = useCommandKey('correction.approve')
  const publishKey = useCommandKey('correction.publish')
  if (correction.status === 'draft') {
    const name = me === null ? 'Approve' : `Approve as ${me.initials}`
    return (
      <Button
        variant="primary"
        icon={Stamp}
        shortcut={approveKey}
        isDisabled={!rights.canApprove}
        onPress={() => void approve(correction)}
      >
        {name}
      </Button>
    )
  }
  if (correction.status !== 'approved') return null
  return (
    <Button
      variant="primary"
      icon={Send}
      shortcut={publishKey}
      isDisabled={!rights.canPublish}
      onPress={() => void publish(correction)}
    >
      Publish
    </Button>
  )
}

function ReopenButton({ correction }: { correction: Correction }) {
  return (
    <Button shortcut={useCommandKey('correction.reopen')} onPress={() => void reopen(correction)}>
      Back to draft
    </Button>
  )
}

function RejectButton({ onReject }: { onReject: () => void }) {
  return (
    <Button variant="quiet" shortcut={useCommandKey('correction.reject')} onPress={onReject}>
      Reject
    </Button>
  )
}
