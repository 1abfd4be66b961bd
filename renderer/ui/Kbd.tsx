import { currentKeyPlatform, shortcutKeys } from './shortcut-label.ts'
import styles from './Kbd.module.css'

export interface KbdProps {
  /** "Mod+K", "Shift+Enter", "G L"; Mod is Ctrl, or ⌘ on macOS. */
  shortcut: string
  /** Inside a button that already says its shortcut in `aria-keyshortcuts`, the keys are not read again. */
  isDecorative?: boolean | undefined
}

/** A shortcut as small key caps. */
export function Kbd({ shortcut, isDecorative = false }: KbdProps) {
  const keys = shortcutKeys(shortcut, currentKeyPlatform())
  return (
    <span className={styles.keys} aria-hidden={isDecorative || undefined}>
      {keys.map((key, index) => (
        <kbd key={`${index}-${key}`} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
