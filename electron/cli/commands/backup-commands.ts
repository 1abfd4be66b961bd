import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { copyLibrary } from '../../../db/backup/copy-library.ts'
import { refuseInUse } from '../../../db/backup/refuse-in-use.ts'
import { putInPlace } from '../../../db/backup/restore.ts'
import { inspectFile } from '../../../db/inspect-file.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { dataFolderAt } from '../../files/data-folder.ts'
import { globalOptionsOf } from '../global-options.ts'
import { printLine, tell } from '../output.ts'
import { withLibrary } from '../session.ts'

/** `stet backup` and `stet restore`: a copy of the library to keep elsewhere, and the way back. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description('copy the library to a file, even while the app has it open, and check the copy')
    .argument('<file>', 'where the copy goes; a file that is there already is refused')
    .action((file: string, _options: unknown, command: Command) => {
      const path = resolve(file)
      refuseTarget(path)
      return withLibrary(globalOptionsOf(command), async ({ library, folder }) => {
        await copyLibrary(library, path)
        printLine(path)
        if (existsSync(folder.attachments))
          tell(`Files kept with sources are not in it; they lie in ${folder.attachments}.`)
      })
    })
  program
    .command('restore')
    .description('put a copy in the place of the library; what stood there is kept beside it')
    .argument('<file>', 'a copy that “stet backup” or the app made')
    .action((file: string, _options: unknown, command: Command) => {
      const path = resolve(file)
      refuseSource(path)
      const folder = dataFolderAt(resolve(globalOptionsOf(command).data))
      mkdirSync(folder.path, { recursive: true })
      refuseInUse(folder.library)
      const keptAside = putInPlace(path, folder.library, new Date().toISOString())
      printLine(folder.library)
      if (keptAside !== null) tell(`What stood there is kept as ${keptAside}.`)
    })
}

function refuseTarget(path: string): void {
  if (existsSync(path))
    throw new AppError('bad_input', `${path} is there already. Nothing was changed; choose another name.`)
  if (!existsSync(dirname(path))) throw new AppError('not_found', `There is no folder ${dirname(path)}.`)
}

/** Throws AppError `not_found`, or `database_damaged` for what is no library of Stet. */
function refuseSource(path: string): void {
  if (!existsSync(path) || inspectFile(path) === 0)
    throw new AppError('not_found', `There is no library in ${path}. Nothing was changed.`)
}
