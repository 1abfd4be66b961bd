import { type Command, commandList } from '../../shared/commands/command-list.ts'

/**
 * The ids of the commands that a palette has never offered among these. Each line of a palette is the command's name, its
 * menu, and its key.
 */
export function missingCommands(
  offered: readonly string[],
  isMeant: (command: Command) => boolean,
): readonly string[] {
  return commandList
    .filter(isMeant)
    .filter(({ label, menu }) => !offered.some((line) => line.startsWith(`${label}${menu.name}`)))
    .map(({ id }) => id)
}
