import { isCharacterKey } from '../../shared/commands/command.ts'
import { type CommandId, commandOf } from '../../shared/commands/command-list.ts'
import { shownKey } from '../../shared/commands/effective-keys.ts'
import { useSettingsStore } from '../stores/settings-store.ts'

/**
 * The key that carries a command out now, for key caps and tooltips; undefined when it has none, or when it is
 * a single character and those are turned off. "Shift+M" as the command list writes it.
 */
export function useCommandKey(id: CommandId): string | undefined {
  return useSettingsStore(({ settings }) => {
    const key = shownKey(commandOf(id), settings.keys)
    if (key === null || (isCharacterKey(key) && !settings.singleLetterKeys)) return undefined
    return key
  })
}
