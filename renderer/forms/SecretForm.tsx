import { LockKeyhole, Trash2 } from 'lucide-react'
import type { Id } from '../../shared/domain/ids.ts'
import { longestField } from '../../shared/domain/ids.ts'
import { tellUndoable, undoScope } from '../stores/history-actions.ts'
import { lockVault, removeSecret } from '../stores/vault-actions.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './forms.module.css'
import { useIsReadOnly } from './use-is-read-only.ts'
import { useSecret } from './use-secret.ts'

/** What is sealed of one source, open to be read and changed. Every field seals itself. */
export function SecretForm({ sourceId }: { sourceId: Id }) {
  const isReadOnly = useIsReadOnly()
  const { secret, revision, failure, change } = useSecret(sourceId)
  if (failure !== null) return <Banner kind="error">{failure}</Banner>
  if (secret === null) return null
  const common = { isReadOnly, maxLength: longestField }
  return (
    <>
      <TextField
        {...common}
        label="Who it is"
        value={secret.identity}
        onChange={(identity) => change({ identity })}
      />
      <TextField
        {...common}
        label="How to reach them"
        value={secret.contact}
        onChange={(contact) => change({ contact })}
      />
      <TextArea
        {...common}
        label="Notes that nobody else may read"
        value={secret.notes}
        onChange={(notes) => change({ notes })}
      />
      <div className={styles.vaultRow}>
        <Button size="small" icon={LockKeyhole} onPress={() => void lockVault()}>
          Lock the vault
        </Button>
        {revision !== null && (
          <Button
            size="small"
            variant="quiet"
            icon={Trash2}
            isDisabled={isReadOnly}
            onPress={() => void remove(sourceId, revision)}
          >
            Take out
          </Button>
        )}
      </div>
    </>
  )
}

async function remove(sourceId: Id, revision: number): Promise<void> {
  const scope = undoScope()
  const result = await removeSecret({ sourceId, revision, atDeskOf: scope })
  if (!result.ok) return
  tellUndoable('What was sealed of this source was taken out of the vault.', scope)
}
