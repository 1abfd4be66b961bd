import { type MenuName, menuNames } from '../../shared/commands/command.ts'
import { commandList } from '../../shared/commands/command-list.ts'
import { keysOf } from '../../shared/commands/effective-keys.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { showDialog, useViewStore } from '../stores/view-store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import styles from './ShortcutsDialog.module.css'

/** All keys, by menu. They can be changed in the settings. */
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
          ? 'Keys can be changed, and single letters turned off, in the settings.'
          : 'Single letters are turned off in the settings.'
      }
      footer={null}
    >
      <div className={styles.columns}>
        {menuNames.map((name) => (
          <MenuKeys key={name} name={name} />
        ))}
      </div>
    </Dialog>
  )
}

function MenuKeys({ name }: { name: MenuName }) {
  const chosen = useSettingsStore((state) => state.settings.keys)
  const rows = commandList
    .filter((command) => command.menu.name === name)
    .map((command) => ({ command, keys: keysOf(command, chosen) }))
    .filter(({ keys }) => keys.length > 0)
  if (rows.length === 0) return null
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{name}</h3>
      <dl className={styles.rows}>
        {rows.map(({ command, keys }) => (
          <div key={command.id} className={styles.row}>
            <dt>{command.label.replace('…', '')}</dt>
            <dd className={styles.keys}>
              {keys.map((key) => (
                <Kbd key={key} shortcut={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
