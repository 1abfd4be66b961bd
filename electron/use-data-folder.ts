import { join, resolve } from 'node:path'
import { app } from 'electron'
import { type DataFolder, dataFolderAt } from './files/data-folder.ts'

/**
 * Settles where everything of this desk lies: where `--user-data-dir` says, else the system's place for it. Must run
 * before the app is ready and before it asks for its lock.
 */
export function useDataFolder(): DataFolder {
  const named = app.commandLine.getSwitchValue('user-data-dir')
  const folder = dataFolderAt(resolve(named === '' ? app.getPath('userData') : named))
  app.setPath('userData', folder.path)
  app.setPath('sessionData', folder.browser)
  app.setPath('crashDumps', join(folder.browser, 'crashes'))
  return folder
}
