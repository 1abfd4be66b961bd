import { type Command, Option } from 'commander'
import { z } from 'zod'
import { defaultDataFolder } from './default-data-folder.ts'

const globalOptionsSchema = z.object({ data: z.string(), as: z.string().optional() })

/** What can be said with every command. */
export type GlobalOptions = z.infer<typeof globalOptionsSchema>

/** Teaches a program the options that go with every command. */
export function addGlobalOptions(program: Command): Command {
  return program
    .addOption(new Option('--data <folder>', 'the data folder').default(defaultDataFolder(), "the app's own"))
    .addOption(new Option('--as <initials>', 'who acts').default(undefined, 'the person at this desk'))
}

/** The global options as they were given with a command. */
export function globalOptionsOf(command: Command): GlobalOptions {
  return globalOptionsSchema.parse(command.optsWithGlobals())
}
