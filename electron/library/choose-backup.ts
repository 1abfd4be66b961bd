import { resolve } from 'node:path'
import { dialog } from 'electron'
import { type Backup, listBackups } from '../../db/backup/backup-files.ts'
import { ask } from '../dialogs/ask.ts'
import { momentInWords } from '../dialogs/moment-in-words.ts'

/**
 * Asks which of the backups in `folder` the library should go back to; null when the person keeps it as it is. Other
 * files are not taken: a database of somebody else's is not opened in the main process.
 */
export async function chooseBackup(folder: string): Promise<Backup | null> {
  const backups = listBackups(folder)
  if (backups.length === 0) {
    const when = 'Stet makes one when it is closed after a change, and every day.'
    return ask('There is no backup yet.', when, [['OK', null]])
  }
  const { filePaths } = await dialog.showOpenDialog({
    title: 'Restore a backup',
    buttonLabel: 'Restore…',
    defaultPath: folder,
    properties: ['openFile'],
    filters: [{ name: 'Backups of the library', extensions: ['stet'] }],
  })
  const path = filePaths[0]
  if (path === undefined) return null
  const backup = backups.find((one) => resolve(one.path) === resolve(path))
  if (backup === undefined) {
    return ask('This is not one of the backups.', `Choose a file in ${folder}`, [['OK', null]])
  }
  return ask(
    `Go back to the backup of ${momentInWords(backup.takenAt)}?`,
    'Stet closes and opens again. The library as it is now is kept beside it under another name.',
    [
      ['Go back', backup],
      ['Cancel', null],
    ],
  )
}
