import { useState } from 'react'
import { type MenuName, menuNames } from '../../shared/commands/command.ts'
import { type CommandId, commandList } from '../../shared/commands/command-list.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { showDialog, useViewStore } from '../stores/view-store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { KeyRow } from './KeyRow.tsx'
import styles from './ShortcutsDialog.module.css'

/** All keys, by menu, each of which can be changed here. */
export function ShortcutsDialog() {
  const isOpen = useViewStore(({ dialog }) => dialog === 'shortcuts')
  const areLettersOn = useSettingsStore((state) => state.settings.singleLetterKeys)
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
      footer={null}
    >
      <AllKeys />
    </Dialog>
  )
}

function AllKeys() {
  const [changing, setChanging] = useState<CommandId | null>(null)
  return (
    <div className={styles.columns}>
      {menuNames.map((name) => (
        <MenuKeys key={name} name={name} changing={changing} onChange={setChanging} />
      ))}
    </div>
  )
}

interface MenuKeysProps {
  readonly name: MenuName
  /** The command whose next key is waited for. */
  readonly changing: CommandId | null
  readonly onChange: (id: CommandId | null) => void
}

function MenuKeys({ name, changing, onChange }: MenuKeysProps) {
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{name}</h3>
      <ul>
        {commandList
          .filter((command) => command.menu.name === name)
          .map((command) => (
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
