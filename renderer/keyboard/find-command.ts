import { type Command, commandList } from '../../shared/commands/command-list.ts'
import { type KeyChoices, keysOf } from '../../shared/commands/effective-keys.ts'
import { type KeyStroke, matchKey } from './match-key.ts'
import { type KeyPlace, mayAct } from './may-act.ts'

/** What a key press means to the keyboard. */
export interface KeyPress {
  readonly stroke: KeyStroke
  readonly place: KeyPlace
  readonly isMac: boolean
}

/** The command that a key press asks for where it was pressed; null when it asks for none that can be used. */
export function findCommand(
  press: KeyPress,
  chosen: KeyChoices,
  isAvailable: (command: Command) => boolean,
): Command | null {
  const found = commandList.find(
    (command) =>
      keysOf(command, chosen).some(
        (key) =>
          matchKey(key, press.stroke, press.isMac) && mayAct(key, press.place, command.mayRepeat === true),
      ) && isAvailable(command),
  )
  return found ?? null
}
