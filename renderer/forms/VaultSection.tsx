import { useEffect } from 'react'
import type { Source } from '../../shared/domain/source.ts'
import { loadVault } from '../stores/vault-actions.ts'
import { useVaultStore } from '../stores/vault-store.ts'
import { showView } from '../stores/view-store.ts'
import { Button } from '../ui/Button.tsx'
import styles from './forms.module.css'
import { SecretForm } from './SecretForm.tsx'
import { UnlockVault } from './UnlockVault.tsx'

/** What is known of a confidential source, sealed in the vault. Other fields of the source are not: it says so. */
export function VaultSection({ source }: { source: Source }) {
  const status = useVaultStore(({ vault }) => vault?.status ?? null)
  useEffect(() => {
    void loadVault()
  }, [])
  if (status === null) return null
  return (
    <section className={styles.vault} aria-label="In the vault">
      <header>
        <h4 className={styles.recordTitle}>In the vault</h4>
        <p className={styles.quiet}>
          Name, numbers and notes are encrypted here. The fields above and the contact log are not: call the
          source there as the copy does.
        </p>
      </header>
      {status === 'none' && (
        <div className={styles.vaultRow}>
          <p className={styles.quiet}>This library has no vault yet.</p>
          <Button onPress={() => showView('settings')}>Make one in Settings</Button>
        </div>
      )}
      {status === 'locked' && <UnlockVault />}
      {status === 'open' && <SecretForm key={source.id} sourceId={source.id} />}
    </section>
  )
}
