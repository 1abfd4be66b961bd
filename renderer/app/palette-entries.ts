import { type Command, commandOf } from '../../shared/commands/command-list.ts'
import { type KeyChoices, shownKey } from '../../shared/commands/effective-keys.ts'
import type { StorySummary } from '../../shared/domain/story-summary.ts'
import { availableCommands, runCommand } from '../keyboard/command-registry.ts'
import { openStory } from '../stores/story-actions.ts'
import { rankMatches } from './rank-matches.ts'

/** One line of the palette: a command, or a story to open. */
export interface PaletteEntry {
  readonly id: string
  readonly kind: 'command' | 'story'
  readonly label: string
  /** The menu that a command stands in, or what is known of a story. */
  readonly hint: string
  readonly key: string | null
  readonly run: () => void
}

/** More lines than this are not shown: one types another letter instead. */
const mostEntries = 60

/**
 * The lines that answer a query, best first. Without one: the commands of what is in view, then those that can
 * be used everywhere.
 */
export function paletteEntries(
  query: string,
  commands: readonly PaletteEntry[],
  stories: readonly PaletteEntry[],
): readonly PaletteEntry[] {
  const all = query.trim() === '' ? commands : [...commands, ...stories]
  return rankMatches(query, all, (entry) => `${entry.label} ${entry.hint}`, mostEntries)
}

/** The commands that can be used now, those of the screen in view first. */
export function commandEntries(keys: KeyChoices): readonly PaletteEntry[] {
  const commands = availableCommands()
    .map(commandOf)
    .filter((command) => command.id !== 'view.palette')
  const isNear = (command: Command) => command.scope !== 'everywhere'
  const inOrder = [...commands.filter(isNear), ...commands.filter((command) => !isNear(command))]
  return inOrder.map((command) => ({
    id: command.id,
    kind: 'command',
    label: command.label,
    hint: command.menu.name,
    key: shownKey(command, keys),
    run: () => runCommand(command.id),
  }))
}

/** The stories of the library, the one touched last first. */
export function storyEntries(summaries: readonly StorySummary[]): readonly PaletteEntry[] {
  return summaries
    .toSorted((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1))
    .map(({ story, claimCount, signedOffCount }) => ({
      id: `story:${story.id}`,
      kind: 'story',
      label: story.headline,
      hint: `Story, ${signedOffCount} of ${claimCount} checked`,
      key: null,
      run: () => void openStory(story.id),
    }))
}
