import { KeyRound, LockKeyhole } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { VaultState } from '../../../shared/domain/vault.ts'
import { UnlockVault } from '../../forms/UnlockVault.tsx'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { keepInKeychain, loadVault, lockVault } from '../../stores/vault-actions.ts'
import { useVaultStore } from '../../stores/vault-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { ChangePassphraseDialog } from './ChangePassphraseDialog.tsx'
import { NewVaultDialog } from './NewVaultDialog.tsx'
import { RecoverVaultDialog } from './RecoverVaultDialog.tsx'
import { SettingsSection } from './SettingsSection.tsx'
import styles from './VaultSettings.module.css'

type VaultDialog = 'new' | 'change' | 'recover'

/** The vault of confidential sources: made, opened and locked here, and its passphrase changed. */
export function VaultSettings() {
  const vault = useVaultStore((state) => state.vault)
  const [dialog, setDialog] = useState<VaultDialog | null>(null)
  useEffect(() => {
    void loadVault()
  }, [])
  if (vault === null) return null
  const close = () => setDialog(null)
  return (
    <SettingsSection
      title="Vault"
      about="Who a confidential source is, how to reach them and what nobody else may read is encrypted with a passphrase of this library. No export, log or search holds it, locked or not."
    >
      {bodyOf(vault, setDialog)}
      {dialog === 'new' && <NewVaultDialog onClose={close} />}
      {dialog === 'change' && <ChangePassphraseDialog onClose={close} />}
      {dialog === 'recover' && <RecoverVaultDialog onClose={close} />}
    </SettingsSection>
  )
}

function bodyOf(vault: VaultState, open: (dialog: VaultDialog) => void): ReactNode {
  switch (vault.status) {
    case 'none':
      return <NoVault onMake={() => open('new')} />
    case 'locked':
      return (
        <>
          <UnlockVault />
          <div>
            <Button variant="quiet" icon={KeyRound} onPress={() => open('recover')}>
              Passphrase forgotten…
            </Button>
          </div>
        </>
      )
    case 'open':
      return <OpenVault vault={vault} onChange={() => open('change')} />
  }
}

function NoVault({ onMake }: { onMake: () => void }) {
  const isReadOnly = useIsReadOnly()
  return (
    <div>
      <Button icon={LockKeyhole} isDisabled={isReadOnly} onPress={onMake}>
        Make a vault…
      </Button>
    </div>
  )
}

function OpenVault({ vault, onChange }: { vault: VaultState; onChange: () => void }) {
  const isReadOnly = useIsReadOnly()
  return (
    <>
      <p>The vault is open. It locks itself after {vault.locksAfter} minutes without use.</p>
      <div className={styles.buttons}>
        <Button icon={LockKeyhole} onPress={() => void lockVault()}>
          Lock now
        </Button>
        <Button icon={KeyRound} isDisabled={isReadOnly} onPress={onChange}>
          Change the passphrase…
        </Button>
      </div>
      <Switch
        isSelected={vault.isInKeychain}
        isDisabled={isReadOnly || (vault.keychain !== 'available' && !vault.isInKeychain)}
        description={keychainWords[vault.keychain]}
        onChange={(isKept) => void keepInKeychain(isKept)}
      >
        Let the keychain of this system open it too
      </Switch>
    </>
  )
}

const keychainWords: Readonly<Record<VaultState['keychain'], string>> = {
  available: 'Whoever has signed in to this machine as you can then open the vault without the passphrase.',
  plain_text:
    'The keychain of this system would only scramble the key by a password that everybody knows, so Stet does not use it.',
  none: 'This system offers no keychain.',
}
