import { setTimeout } from 'node:timers/promises'
import type { Backup } from '../../db/backup/backup-files.ts'
import { restoreBackup } from '../../db/backup/restore.ts'
import type { Library } from '../../db/connection.ts'
import type { Instant } from '../../shared/domain/ids.ts'
import type { DataFolder } from '../files/data-folder.ts'
import type { PendingRequests } from '../ipc/pending-requests.ts'
import type { BackupKeeper } from './backup-keeper.ts'

/** What is closed, and with whose help. */
export interface ClosingParts {
  readonly folder: Pick<DataFolder, 'library'>
  readonly library: Library
  readonly pending: PendingRequests
  readonly keeper: BackupKeeper
  readonly now: () => Instant
  readonly report: (error: unknown) => void
  /** How long requests that are under way may still take, in milliseconds. */
  readonly patience?: number
}

/** A write takes milliseconds. What takes longer waits for a person, in a dialog whose window is gone. */
const usualPatience = 5000

/** The end of the work on a library. */
export class LibraryClosing {
  readonly #parts: ClosingParts
  #backup: Backup | null = null

  constructor(parts: ClosingParts) {
    this.#parts = parts
  }

  /** Has the library go back to a backup once it is closed. */
  restoreAfterwards(backup: Backup): void {
    this.#backup = backup
  }

  /**
   * Lets what is under way end, takes a backup of what has changed, and closes the library. A backup that cannot be made
   * keeps nothing open; none is made when the library goes back to one, for it could push that one out.
   */
  async finish(): Promise<void> {
    const { library, pending, keeper, report, patience = usualPatience } = this.#parts
    await Promise.race([pending.settled(), setTimeout(patience)])
    if (this.#backup === null) await keeper.backUpChanges().catch(report)
    await library.close()
  }

  /**
   * Puts the chosen backup in the place of the closed library. False when none was chosen. Throws what `restoreBackup`
   * throws; the library is as it was then.
   */
  restoreChosen(): boolean {
    const { folder, now } = this.#parts
    if (this.#backup === null) return false
    restoreBackup(this.#backup, folder.library, now())
    return true
  }
}
