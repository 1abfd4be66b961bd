import type { SalvageReport } from '../../db/salvage/salvage.ts'
import type { Instant } from '../../shared/domain/ids.ts'

/** A library that is damaged, and what could be done about it. */
export interface Damage {
  readonly reason: string
  readonly file: string
  /** When the newest backup was taken; null when there is none. */
  readonly backupTakenAt: Instant | null
}

export type DamageChoice = 'restore' | 'salvage' | 'show_folder' | 'quit'

/** A library that cannot be opened as things stand, though nothing is wrong with it. */
export interface Trouble {
  readonly reason: string
  readonly file: string
}

export type TroubleChoice = 'try_again' | 'read_only' | 'show_folder' | 'quit'

/** What stands in the place of the damaged file now. */
export interface Mended {
  /** Null when it was salvaged. */
  readonly backupTakenAt: Instant | null
  /** Where the damaged file is kept; null when there was none. */
  readonly keptAside: string | null
}

/** What the person is asked and told about the library before there is a window. */
export interface LibraryQuestions {
  askAboutDamage(damage: Damage): Promise<DamageChoice>
  askAboutTrouble(trouble: Trouble): Promise<TroubleChoice>
  /** Whether to go on with what was salvaged. */
  askAboutSalvage(report: SalvageReport): Promise<boolean>
  tellRestored(mended: Mended): Promise<void>
  tellFailed(error: unknown): Promise<void>
  showFolder(file: string): Promise<void>
}
