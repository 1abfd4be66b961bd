import { useEffect, useState } from 'react'
import type { Id } from '../../shared/domain/ids.ts'
import { emptyVaultSecret, type VaultSecret } from '../../shared/domain/vault.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { undoScope } from '../stores/history-actions.ts'
import { useSaveStateStore } from '../stores/save-state-store.ts'
import { readSecret, writeSecret } from '../stores/vault-actions.ts'

/** What is sealed of a source, with the revision to write against; null where nothing is sealed yet. */
interface Sealed {
  readonly secret: VaultSecret
  readonly revision: number | null
}

export interface OpenSecret {
  /** As the person sees it: what they typed last, or what is sealed. Null until it was read. */
  readonly secret: VaultSecret | null
  readonly revision: number | null
  /** Why it could not be read, in words. */
  readonly failure: string | null
  readonly change: (fields: Partial<VaultSecret>) => void
}

/** How long after the last key what was typed is sealed, in milliseconds. */
const pause = 600

/**
 * What the vault keeps of a source, sealed again by itself a moment after each change. It lives in the component that
 * asks, in no store and in no draft, and goes when the vault is locked.
 */
export function useSecret(sourceId: Id): OpenSecret {
  const [sealed, setSealed] = useState<Sealed | null>(null)
  const [typed, setTyped] = useState<VaultSecret | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSealing, setIsSealing] = useState(false)
  const savedAt = useSaveStateStore((state) => state.lastSavedAt)
  useEffect(() => {
    let isWanted = true
    void readSecret(sourceId).then((result) => {
      if (!isWanted) return
      setFailure(result.ok ? null : result.error.message)
      if (result.ok) setSealed(result.value ?? { secret: emptyVaultSecret, revision: null })
    })
    return () => {
      isWanted = false
    }
    // An undo, here or in another window, changes what is sealed too.
  }, [sourceId, savedAt])
  useEffect(() => {
    if (typed === null || sealed === null || isSealing) return undefined
    const seal = async () => {
      setIsSealing(true)
      const { revision } = sealed
      const result = await writeSecret({ sourceId, revision, secret: typed, atDeskOf: undoScope() })
      if (result.ok) setSealed({ secret: typed, revision: revisionIn(result.value) })
      // What could not be stored stays on the screen until the person types on.
      if (result.ok) setTyped((now) => (now === typed ? null : now))
      setIsSealing(false)
    }
    const timer = setTimeout(() => void seal(), pause)
    return () => clearTimeout(timer)
  }, [sourceId, typed, sealed, isSealing])
  const secret = typed ?? sealed?.secret ?? null
  return {
    secret,
    revision: sealed?.revision ?? null,
    failure,
    change: (fields) => setTyped({ ...(secret ?? emptyVaultSecret), ...fields }),
  }
}

function revisionIn({ changes }: Written): number | null {
  const change = changes.find(({ table }) => table === 'vaultRecords')
  return change?.table === 'vaultRecords' ? (change.value?.revision ?? null) : null
}
