import type { Command } from 'commander'
import { z } from 'zod'
import { addPerson } from '../../../db/operations/people.ts'
import { setSettings } from '../../../db/repositories/settings.ts'
import { personFieldsSchema, roles } from '../../../shared/domain/person.ts'
import { globalOptionsOf } from '../global-options.ts'
import { choice, optionsOf, valid } from '../option-types.ts'
import { printLine } from '../output.ts'
import { type Session, withLibrary } from '../session.ts'

const optionsSchema = personFieldsSchema.omit({ name: true }).extend({ me: z.boolean().default(false) })

/** `stet person add`: who works on this desk. */
export function addPersonCommands(program: Command): void {
  program
    .command('person')
    .description('the people of the desk')
    .command('add')
    .description('add somebody to the desk; prints their id')
    .argument('<name>', 'the name as printed')
    .requiredOption('--initials <initials>', 'what stands beside a check')
    .addOption(choice('--role <role>', 'the part they play', roles).default('checker'))
    .option('--me', 'they sit at this desk and act when nobody is named with --as')
    .action(async (name: string, _options: unknown, command: Command) => {
      const { me, ...fields } = optionsOf(command, optionsSchema)
      const person = valid(personFieldsSchema, { name, ...fields })
      const add = async ({ library, writer }: Session): Promise<void> => {
        const { personId } = await addPerson(writer(), person)
        if (me) await setSettings(library.db, { me: personId })
        printLine(personId)
      }
      await withLibrary(globalOptionsOf(command), add, { isNew: true })
    })
}
