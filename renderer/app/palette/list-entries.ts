import { type Command, commandOf } from '../../../shared/commands/command-list.ts'
import { type KeyChoices, shownKey } from '../../../shared/commands/effective-keys.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { roleLabels } from '../../../shared/domain/labels.ts'
import type { SavedView } from '../../../shared/domain/saved-view.ts'
import type { StorySummary } from '../../../shared/domain/story-summary.ts'
import { availableCommands, runCommand } from '../../keyboard/command-registry.ts'
import { openView } from '../../stores/search-store.ts'
import { openStory } from '../../stores/story-actions.ts'
import { selectClaimOrder, selectWords } from '../../stores/story-selectors.ts'
import type { StoryState } from '../../stores/story-store.ts'
import { type PaletteEntry, paletteEntry } from './palette-entry.ts'

/** The commands that can be used now, those of the screen in view first. */
export function commandEntries(keys: KeyChoices): readonly PaletteEntry[] {
  const commands = availableCommands()
    .map(commandOf)
    .filter((command) => command.id !== 'view.palette')
  const isNear = (command: Command) => command.scope !== 'everywhere'
  const inOrder = [...commands.filter(isNear), ...commands.filter((command) => !isNear(command))]
  return inOrder.map((command) =>
    paletteEntry({
      id: command.id,
      kind: 'command',
      label: command.label,
      hint: command.menu.name,
      key: shownKey(command, keys),
      run: () => runCommand(command.id),
    }),
  )
}

/** The stories of the library, the one touched last first. */
export function storyEntries(summaries: readonly StorySummary[]): readonly PaletteEntry[] {
  return summaries
    .toSorted((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1))
    .map(({ story, claimCount, signedOffCount }) =>
      paletteEntry({
        id: `story:${story.id}`,
        kind: 'story',
        label: story.headline,
        hint: `Story, ${signedOffCount} of ${claimCount} checked`,
        run: () => void openStory(story.id),
      }),
    )
}

/** A claim of the story on the desk, also found by its number. */
export interface ClaimEntry extends PaletteEntry {
  readonly number: number
}

/** The claims of the story on the desk, in the order of its text. */
export function claimEntries(state: StoryState): readonly ClaimEntry[] {
  const { open } = state
  if (open === null) return []
  return selectClaimOrder(state).flatMap((id) => {
    const claim = open.tables.claims.byId.get(id)
    if (claim === undefined) return []
    const entry = paletteEntry({
      id: `claim:${id}`,
      kind: 'claim',
      label: selectWords(state, id) || 'Words no longer in the text',
      hint: `Claim ${claim.number}`,
      run: () => void openStory(open.storyId, id),
    })
    return [{ ...entry, number: claim.number }]
  })
}

/** The people of the desk; `show` leads to the claims of one. */
export function personEntries(
  people: Iterable<Person>,
  show: (person: Person) => void,
): readonly PaletteEntry[] {
  return [...people]
    .filter((person) => person.isActive)
    .map((person) =>
      paletteEntry({
        id: `person:${person.id}`,
        kind: 'person',
        label: person.name,
        hint: `Claims of ${person.initials}, ${roleLabels[person.role].toLowerCase()}`,
        run: () => show(person),
      }),
    )
}

/** The searches that were kept under a name. */
export function viewEntries(views: Iterable<SavedView>): readonly PaletteEntry[] {
  return [...views].map((view) =>
    paletteEntry({
      id: `view:${view.id}`,
      kind: 'view',
      label: view.name,
      hint: 'Saved view',
      run: () => openView(view),
    }),
  )
}
