import { Command } from 'commander'
import { addBackupCommands } from './commands/backup-commands.ts'
import { addCarryOverCommand } from './commands/carry-over-command.ts'
import { addClaimCommands } from './commands/claim-commands.ts'
import { addCorrectionCommands } from './commands/correction-commands.ts'
import { addDoctorCommand } from './commands/doctor-command.ts'
import { addExportCommand } from './commands/export-command.ts'
import { addGateCommand } from './commands/gate-command.ts'
import { addHistoryCommand } from './commands/history-command.ts'
import { addImportCommand } from './commands/import-command.ts'
import { addListCommands } from './commands/list-commands.ts'
import { addNewVersionCommand } from './commands/new-version-command.ts'
import { addPersonCommands } from './commands/person-commands.ts'
import { addRulesCommand } from './commands/rules-command.ts'
import { addSourceCommands } from './commands/source-commands.ts'
import { addSpotCommand } from './commands/spot-command.ts'
import { addGlobalOptions } from './global-options.ts'

/** Every command of the command line. Each one's help says what it prints. */
export function stetProgram(): Command {
  const program = addGlobalOptions(new Command('stet'))
    .description('Checks articles: the same library as the app, without its window.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(add --help for what there is)')
    .addHelpText('after', conventions)
  addImportCommand(program)
  addNewVersionCommand(program)
  addCarryOverCommand(program)
  addListCommands(program)
  addExportCommand(program)
  addGateCommand(program)
  addHistoryCommand(program)
  addBackupCommands(program)
  addDoctorCommand(program)
  addPersonCommands(program)
  addRulesCommand(program)
  addClaimCommands(program)
  addSourceCommands(program)
  addSpotCommand(program)
  addCorrectionCommands(program)
  return program
}

const conventions = `
A story is named by its id or by the beginning of it, a claim by its number in the story, an entry of the
correction log by its number. Results are on stdout, messages on stderr. Exit: 0 done, 1 refused or failed
with one sentence, 2 wrong usage. Offsets are UTF-16 code units, ends exclusive.`
