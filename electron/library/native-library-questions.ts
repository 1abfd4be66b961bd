import { dirname } from 'node:path'
import { shell } from 'electron'
import type { SalvageReport } from '../../db/salvage/salvage.ts'
import { ask } from '../dialogs/ask.ts'
import { momentInWords } from '../dialogs/moment-in-words.ts'
import { describeError } from '../ipc/describe-error.ts'
import type {
  Damage,
  DamageChoice,
  LibraryQuestions,
  Mended,
  Trouble,
  TroubleChoice,
} from './library-questions.ts'

/** The questions about the library in the system's own dialogs. */
export const nativeLibraryQuestions: LibraryQuestions = {
  askAboutDamage,
  askAboutTrouble,
  askAboutSalvage,
  tellRestored,
  async tellFailed(error) {
    await ask('That did not work.', describeError(error).message, [['OK', null]])
  },
  async showFolder(file) {
    await shell.openPath(dirname(file))
  },
}

function askAboutDamage({ reason, file, backupTakenAt }: Damage): Promise<DamageChoice> {
  const backup =
    backupTakenAt === null
      ? 'There is no backup.'
      : `The newest backup is of ${momentInWords(backupTakenAt)}.`
  const restore: [string, DamageChoice][] =
    backupTakenAt === null ? [] : [['Restore newest backup', 'restore']]
  return ask('The library cannot be opened.', `${reason}\n\n${backup}\n\n${file}`, [
    ...restore,
    ['Salvage what can be read', 'salvage'],
    ['Show folder', 'show_folder'],
    ['Quit', 'quit'],
  ])
}

function askAboutTrouble({ reason, file }: Trouble): Promise<TroubleChoice> {
  return ask('The library cannot be opened.', `${reason}\n\n${file}`, [
    ['Try again', 'try_again'],
    ['Open for reading only', 'read_only'],
    ['Show folder', 'show_folder'],
    ['Quit', 'quit'],
  ])
}

function askAboutSalvage({ counts, losses }: SalvageReport): Promise<boolean> {
  const kept = counts.filter((count) => count.kept > 0).map((count) => `${count.kept} ${nameOf(count.table)}`)
  const lost = losses.length === 0 ? 'Nothing is missing.' : losses.slice(0, 12).join('\n')
  const more = losses.length > 12 ? `\nand ${losses.length - 12} more.` : ''
  return ask('This much can be read.', `Kept: ${kept.join(', ')}.\n\n${lost}${more}`, [
    ['Work with what was kept', true],
    ['Cancel', false],
  ])
}

async function tellRestored({ backupTakenAt, keptAside }: Mended): Promise<void> {
  const what =
    backupTakenAt === null
      ? 'What could be read is in the library again.'
      : `The library is as it was in the backup of ${momentInWords(backupTakenAt)}.`
  const kept = keptAside === null ? '' : `\n\nThe damaged file is kept as ${keptAside}`
  await ask('The library can be opened again.', `${what}${kept}`, [['Open', null]])
}

/** `correctionClaims` reads as "correction claims". */
function nameOf(table: string): string {
  return table.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
