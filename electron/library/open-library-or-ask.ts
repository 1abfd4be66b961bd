import { rmSync, statSync } from 'node:fs'
import { backUpNow } from '../../db/backup/back-up.ts'
import { listBackups } from '../../db/backup/backup-files.ts'
import { restoreBackup, restoreNewest } from '../../db/backup/restore.ts'
import { type Library, openLibrary } from '../../db/connection.ts'
import { latestVersion } from '../../db/migrate.ts'
import { salvage } from '../../db/salvage/salvage.ts'
import type { Instant } from '../../shared/domain/ids.ts'
import type { ReportError } from '../error-log.ts'
import type { DataFolder } from '../files/data-folder.ts'
import { describeError } from '../ipc/describe-error.ts'
import type { LibraryQuestions } from './library-questions.ts'

/** What opening the library takes from outside. */
export interface Opening {
  readonly folder: Pick<DataFolder, 'library' | 'backups'>
  readonly questions: LibraryQuestions
  readonly now: () => Instant
  readonly report: ReportError
}

/**
 * Opens the library, and asks the person as long as it cannot be opened: what is damaged can be brought back from a backup or
 * salvaged, a full or read-only disk be mended or put up with. Nothing is overwritten: the damaged file is kept
 * beside the new one. Null when the person gives up.
 */
export async function openLibraryOrAsk(opening: Opening): Promise<Library | null> {
  let readOnlyReason: string | null = null
  for (;;) {
    try {
      return open(opening, readOnlyReason)
    } catch (error) {
      opening.report('open library', error)
      const { code, message } = describeError(error)
      const next: Next =
        code === 'database_damaged' ? await mendDamage(opening, message) : await mendTrouble(opening, message)
      if (next === 'give_up') return null
      readOnlyReason = next === 'read_only' ? message : null
    }
  }
}

type Next = 'again' | 'read_only' | 'give_up'

function open({ folder, now }: Opening, readOnlyReason: string | null): Library {
  if (readOnlyReason !== null) return openLibrary(folder.library, { readOnlyReason })
  return openLibrary(folder.library, {
    beforeMigration: (sqlite) => {
      backUpNow(sqlite, folder.backups, now())
    },
  })
}

async function mendTrouble({ folder, questions }: Opening, reason: string): Promise<Next> {
  for (;;) {
    const choice = await questions.askAboutTrouble({ reason, file: folder.library })
    if (choice === 'quit') return 'give_up'
    if (choice !== 'show_folder') return choice === 'read_only' ? 'read_only' : 'again'
    await questions.showFolder(folder.library)
  }
}

async function mendDamage(opening: Opening, reason: string): Promise<Next> {
  const { folder, questions } = opening
  for (;;) {
    const backupTakenAt = listBackups(folder.backups)[0]?.takenAt ?? null
    const choice = await questions.askAboutDamage({ reason, file: folder.library, backupTakenAt })
    switch (choice) {
      case 'quit':
        return 'give_up'
      case 'show_folder':
        await questions.showFolder(folder.library)
        break
      case 'restore':
        if (await tryTo(opening, restore)) return 'again'
        break
      case 'salvage':
        if (await tryTo(opening, salvageIntoPlace)) return 'again'
        break
    }
  }
}

/** False when it could not be done, or was not wanted in the end; then the question comes again. */
async function tryTo(opening: Opening, mend: (opening: Opening) => Promise<boolean>): Promise<boolean> {
  try {
    return await mend(opening)
  } catch (error) {
    opening.report('mend library', error)
    await opening.questions.tellFailed(error)
    return false
  }
}

async function restore({ folder, questions, now }: Opening): Promise<boolean> {
  const { backup, keptAside } = restoreNewest(folder.backups, folder.library, now())
  await questions.tellRestored({ backupTakenAt: backup.takenAt, keptAside })
  return true
}

async function salvageIntoPlace({ folder, questions, now }: Opening): Promise<boolean> {
  const salvaged = `${folder.library}.salvaged`
  rmSync(salvaged, { force: true })
  try {
    const report = await salvage(folder.library, salvaged)
    if (!(await questions.askAboutSalvage(report))) return false
    const takenAt = now()
    const { size: byteLength } = statSync(salvaged)
    const copy = { path: salvaged, takenAt, version: latestVersion, byteLength }
    const { keptAside } = restoreBackup(copy, folder.library, takenAt)
    await questions.tellRestored({ backupTakenAt: null, keptAside })
    return true
  } finally {
    rmSync(salvaged, { force: true })
  }
}
