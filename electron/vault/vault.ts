import { createVault, keepInKeychain, noteTry, rewrapVault } from '../../db/operations/vault-keys.ts'
import { readVaultKeys } from '../../db/repositories/vault-keys.ts'
import type { WriteContext } from '../../db/write.ts'
import type { Id, Instant } from '../../shared/domain/ids.ts'
import type { VaultKeys, VaultState } from '../../shared/domain/vault.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Keychain } from './keychain.ts'
import { newRecoveryKey, readRecoveryKey, writeRecoveryKey } from './recovery-key.ts'
import { waitAfter, waitLeft } from './try-limit.ts'
import {
  newVaultKeys,
  openByPassphrase,
  openByRecoveryKey,
  wrapAnew,
  type WrappedKeys,
} from './vault-keys.ts'

/** What the vault needs from outside. `clock` counts milliseconds and is never set back. */
export interface VaultTools {
  readonly db: WriteContext['db']
  readonly now: () => Instant
  readonly clock: () => number
  readonly keychain: Keychain
  /** Told whenever what the windows may know has changed. */
  readonly changed: () => void
}

/** Minutes without use after which an open vault locks itself. */
const idleMinutes = 10

/** A vault that is being made: stored only when its recovery key was typed back. */
interface Draft {
  readonly dataKey: Buffer
  readonly wrapped: WrappedKeys
  readonly recoveryKey: Buffer
}

/**
 * The place for what is known of confidential sources. The data key lives in this object and nowhere else, from unlocking
 * until the vault is locked: on demand, after some minutes without use, when the screen is locked or the machine sleeps.
 */
export class Vault {
  readonly #tools: VaultTools
  #dataKey: Buffer | null = null
  #draft: Draft | null = null
  #idle: NodeJS.Timeout | null = null
  /** On the clock of `tools`: nobody may try before. Null until the library was asked how often it was tried. */
  #mayTryAt: number | null = null
  /** One try at a time, or many at once would share one wait. */
  #lastTry: Promise<unknown> = Promise.resolve()

  constructor(tools: VaultTools) {
    this.#tools = tools
  }

  async state(): Promise<VaultState> {
    const keys = await readVaultKeys(this.#tools.db)
    const waits = keys === null ? 0 : Math.ceil(this.#waitOf(keys))
    return {
      status: keys === null ? 'none' : this.#dataKey === null ? 'locked' : 'open',
      triesAgainIn: waits,
      keychain: await this.#tools.keychain.state(),
      isInKeychain: keys !== null && keys.inKeychain !== null,
      locksAfter: idleMinutes,
    }
  }

  /**
   * Makes a vault and answers its recovery key, to be written down. Nothing is stored before `confirm`. Throws AppError
   * `not_allowed` when the library has one.
   */
  async draft(passphrase: string, keyId: Id): Promise<string> {
    if ((await readVaultKeys(this.#tools.db)) !== null) throw hasOne()
    const recoveryKey = newRecoveryKey()
    this.#draft = { ...(await newVaultKeys(keyId, passphrase, recoveryKey)), recoveryKey }
    return writeRecoveryKey(recoveryKey)
  }

  /** Stores the vault when the recovery key was typed back as it was shown, and leaves it open. Throws `bad_input`. */
  async confirm(context: WriteContext, typed: string): Promise<Written> {
    const draft = this.#draft
    if (draft === null) throw new AppError('not_found', 'There is no new vault to confirm. Begin again.')
    if (readRecoveryKey(typed)?.equals(draft.recoveryKey) !== true) {
      throw new AppError(
        'bad_input',
        'This is not the recovery key that was shown. Compare it with what you wrote down.',
      )
    }
    const fresh = { inKeychain: null, failedTries: 0, lastFailedAt: null }
    const written = await createVault(context, { ...draft.wrapped, ...fresh })
    this.#draft = null
    this.#open(draft.dataKey)
    return written
  }

  /** Opens the vault. Throws AppError `not_allowed` for a wrong passphrase, `busy` while nobody may try. */
  async unlock(context: WriteContext, passphrase: string): Promise<void> {
    await this.#inTurn(async () => {
      const keys = await this.#keys()
      const dataKey = await this.#try(context, keys, () => openByPassphrase(keys, passphrase))
      this.#open(dataKey)
    })
  }

  /** Opens the vault by what the keychain keeps. Throws AppError `not_allowed` when it keeps nothing that fits. */
  async unlockByKeychain(): Promise<void> {
    const { inKeychain } = await this.#keys()
    const dataKey = inKeychain === null ? null : await this.#tools.keychain.recall(inKeychain)
    if (dataKey === null) {
      throw new AppError(
        'not_allowed',
        'The keychain of this system does not open the vault. Use the passphrase.',
      )
    }
    this.#open(dataKey)
  }

  /** Sets a new passphrase by the recovery key, for who forgot the old one. Same errors as `unlock`. */
  async recover(context: WriteContext, typed: string, passphrase: string): Promise<Written> {
    return this.#inTurn(async () => {
      const keys = await this.#keys()
      const dataKey = await this.#try(context, keys, () => Promise.resolve(openByRecoveryKey(keys, typed)))
      const written = await rewrapVault(context, await wrapAnew(keys, dataKey, passphrase))
      this.#open(dataKey)
      return written
    })
  }

  /** Sets a new passphrase by the old one: wholly or not at all. Same errors as `unlock`. */
  async changePassphrase(context: WriteContext, current: string, next: string): Promise<Written> {
    return this.#inTurn(async () => {
      const keys = await this.#keys()
      const dataKey = await this.#try(context, keys, () => openByPassphrase(keys, current))
      return rewrapVault(context, await wrapAnew(keys, dataKey, next))
    })
  }

  /** Keeps the key in the system's keychain, or no longer. Throws AppError `not_allowed` where that would be readable. */
  async keepInKeychain(context: WriteContext, isKept: boolean): Promise<Written> {
    const { keychain } = this.#tools
    if (isKept && (await keychain.state()) !== 'available') {
      throw new AppError(
        'not_allowed',
        'This system has no keychain that would keep the key secret. Nothing was changed.',
      )
    }
    const { keyId } = await this.#keys()
    const kept = isKept ? await keychain.protect(this.key()) : null
    return keepInKeychain(context, keyId, kept)
  }

  /** The data key, for one use at once. Throws AppError `not_allowed` while the vault is locked. */
  key(): Buffer {
    if (this.#dataKey === null) {
      throw new AppError('not_allowed', 'The vault is locked. Unlock it to see or change what it keeps.')
    }
    this.#waitForUse()
    return this.#dataKey
  }

  /** Forgets the key. */
  lock(): void {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#idle = null
    this.#dataKey?.fill(0)
    this.#draft?.dataKey.fill(0)
    this.#dataKey = null
    this.#draft = null
    this.#tools.changed()
  }

  #open(dataKey: Buffer): void {
    this.#dataKey?.fill(0)
    this.#dataKey = dataKey
    this.#waitForUse()
    this.#tools.changed()
  }

  #waitForUse(): void {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#idle = setTimeout(() => {
      this.lock()
    }, idleMinutes * 60_000)
    this.#idle.unref()
  }

  async #keys(): Promise<VaultKeys> {
    const keys = await readVaultKeys(this.#tools.db)
    if (keys === null) throw new AppError('not_found', 'This library has no vault yet.')
    return keys
  }

  #waitOf({ failedTries, lastFailedAt }: VaultKeys): number {
    const { clock, now } = this.#tools
    this.#mayTryAt ??= clock() + waitLeft(failedTries, lastFailedAt, now())
    return Math.max(0, this.#mayTryAt - clock())
  }

  /** The wrong try is counted before it is told, so that nobody saves the wait by ending Stet. */
  async #try(context: WriteContext, keys: VaultKeys, open: () => Promise<Buffer | null>): Promise<Buffer> {
    const wait = this.#waitOf(keys)
    if (wait > 0) throw new AppError('busy', `Too many wrong tries. Try again in ${inWords(wait)}.`)
    const dataKey = await open()
    if (dataKey === null) {
      const failedTries = keys.failedTries + 1
      await noteTry(context, failedTries)
      this.#mayTryAt = this.#tools.clock() + waitAfter(failedTries)
      this.#tools.changed()
      throw new AppError('not_allowed', 'This does not open the vault. Nothing was changed.')
    }
    if (keys.failedTries > 0) await noteTry(context, 0)
    this.#mayTryAt = this.#tools.clock()
    return dataKey
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#lastTry.then(task, task)
    this.#lastTry = turn.catch(() => undefined)
    return turn
  }
}

function hasOne(): AppError {
  return new AppError('not_allowed', 'This library has a vault already. It was left as it is.')
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 90) return seconds === 1 ? 'a second' : `${seconds} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}
