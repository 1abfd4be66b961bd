import { create } from 'zustand'
import { type CommandId, commandList } from '../../shared/commands/command-list.ts'

/** What a command does and whether it can be done now. Label and keys stand in shared/commands/command-list.ts. */
export interface CommandEffect {
  readonly run: () => void
  /** Without it, the command can be used as long as it is registered. */
  readonly isEnabled?: () => boolean
}

/** Who can carry out what, in this window and at this moment. The last to register goes first. */
interface Registry {
  readonly effects: ReadonlyMap<CommandId, readonly CommandEffect[]>
}

const useRegistry = create<Registry>()(() => ({ effects: new Map() }))

/**
 * Says what a command does while a screen is shown; the answer takes it back. A later registration goes before
 * an earlier one that is still there, so a dialog or a pane can take a command over.
 */
export function registerCommand(id: CommandId, effect: CommandEffect): () => void {
  change(id, (effects) => [...effects, effect])
  return () => change(id, (effects) => effects.filter((one) => one !== effect))
}

function change(id: CommandId, by: (effects: readonly CommandEffect[]) => readonly CommandEffect[]): void {
  useRegistry.setState(({ effects }) => ({ effects: new Map(effects).set(id, by(effects.get(id) ?? [])) }))
}

/** Whether a command can be carried out now. */
export function isCommandAvailable(id: CommandId): boolean {
  return effectOf(id) !== null
}

/** Carries a command out. False when nothing on screen can. */
export function runCommand(id: CommandId): boolean {
  const effect = effectOf(id)
  effect?.run()
  return effect !== null
}

/** The commands that can be carried out now, in the order of the list. */
export function availableCommands(): readonly CommandId[] {
  return commandList.map((command) => command.id).filter(isCommandAvailable)
}

function effectOf(id: CommandId): CommandEffect | null {
  const effect = useRegistry.getState().effects.get(id)?.at(-1)
  return effect !== undefined && (effect.isEnabled?.() ?? true) ? effect : null
}
