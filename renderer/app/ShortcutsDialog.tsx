import { useState } from 'react'
import { type MenuName, menuNames } from '../../shared/commands/command.ts'
import { type Command, type CommandId, commandList } from '../../shared/commands/command-list.ts'
import { type KeyChoices, keysOf } from '../../shared/commands/effective-keys.ts'
import { foldWords } from '../../shared/text/fold-words.ts'
import { chooseUsualKeys } from '../stores/settings-actions.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { showDialog, useViewStore } from '../stores/view-store.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { currentKeyPlatform, shortcutKeys } from '../ui/shortcut-label.ts'
import { KeyRow } from './KeyRow.tsx'
import { matchWords, typedWords } from './palette/rank-matches.ts'
import styles from './ShortcutsDialog.module.css'

/** All keys, by menu, each of which can be changed here. */
export function ShortcutsDialog() {
  const isOpen = useViewStore(({ dialog }) => dialog === 'shortcuts')
  const areLettersOn = useSettingsStore((state) => state.settings.singleLetterKeys)
  const isAnyChosen = useSettingsStore((state) => Object.keys(state.settings.keys).length > 0)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => showDialog(null)}
      title="Keyboard shortcuts"
      size="large"
      isDismissable
      footerStart={
        areLettersOn
          ? 'Press a key to change it. Single letters can be turned off in the settings.'
          : 'Press a key to change it. Single letters are turned off in the settings.'
      }
      footer={
        isAnyChosen && (
          <Button size="small" onPress={() => void chooseUsualKeys()}>
            Usual keys for all
          </Button>
        )
      }
    >
      <AllKeys />
    </Dialog>
  )
}

function AllKeys() {
  const [changing, setChanging] = useState<CommandId | null>(null)
  const [words, setWords] = useState('')
  const chosen = useSettingsStore((state) => state.settings.keys)
  const found = findCommands(words, chosen)
  return (
    <>
      <SearchField
        label="Find a command or a key"
        value={words}
        onChange={setWords}
        className={styles.search}
      />
      {found.length === 0 && <EmptyState size="compact" title="No command and no key is called so" />}
      <div className={styles.columns}>
        {menuNames.map((name) => (
          <MenuKeys
            key={name}
            name={name}
            commands={found.filter((command) => command.menu.name === name)}
            changing={changing}
            onChange={setChanging}
          />
        ))}
      </div>
    </>
  )
}

/** The commands whose name, menu or key says what was typed. */
function findCommands(words: string, chosen: KeyChoices): readonly Command[] {
  const wanted = typedWords(words)
  return commandList.filter((command) => {
    const keys = keysOf(command, chosen).map((key) => shortcutKeys(key, currentKeyPlatform()).join('+'))
    const match = matchWords(wanted, foldWords([command.label, command.menu.name, ...keys].join(' ')))
    return match !== null && !match.isLoose
  })
}

interface MenuKeysProps {
  readonly name: MenuName
  readonly commands: readonly Command[]
  /** The command whose next key is waited for. */
  readonly changing: CommandId | null
  readonly onChange: (id: CommandId | null) => void
}

function MenuKeys({ name, commands, changing, onChange }: MenuKeysProps) {
  if (commands.length === 0) return null
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{name}</h3>
      <ul>
        {commands.map((command) => (
          <KeyRow
            key={command.id}
            command={command}
            isChanging={changing === command.id}
            onStart={() => onChange(command.id)}
            onEnd={() => onChange(null)}
          />
        ))}
      </ul>
    </section>
  )
}
