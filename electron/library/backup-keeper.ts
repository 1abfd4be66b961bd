import { backUp } from '../../db/backup/back-up.ts'
import { listBackups } from '../../db/backup/backup-files.ts'
import type { Library } from '../../db/connection.ts'
import type { Instant } from '../../shared/domain/ids.ts'

/** How many backups are kept: the newest of each of the last days on which there was one. */
export const generations = 14

const day = 24 * 60 * 60 * 1000

/** Keeps backups of an open library in a folder: once a day, and when it is closed after a change. */
export class BackupKeeper {
  readonly #library: Library
  readonly #folder: string
  readonly #now: () => Instant
  #hasChanged = false

  constructor(library: Library, folder: string, now: () => Instant) {
    this.#library = library
    this.#folder = folder
    this.#now = now
  }

  /** To be called after every write. */
  noteChange(): void {
    this.#hasChanged = true
  }

  /** Takes a backup when the newest is a day old, or from the future, or when there is none. Throws what `backUp` throws. */
  async backUpDaily(): Promise<void> {
    const newest = listBackups(this.#folder)[0]
    const age = newest === undefined ? day : Date.parse(this.#now()) - Date.parse(newest.takenAt)
    if (age >= day || age < 0) await this.#backUp()
  }

  /** Takes a backup when something was written since the last one of this run. Throws what `backUp` throws. */
  async backUpChanges(): Promise<void> {
    if (this.#hasChanged) await this.#backUp()
  }

  async #backUp(): Promise<void> {
    if (this.#library.readOnlyReason !== null) return
    this.#hasChanged = false
    try {
      await backUp(this.#library, this.#folder, { now: this.#now(), keep: generations })
    } catch (error) {
      this.#hasChanged = true
      throw error
    }
  }
}
