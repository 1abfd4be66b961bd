import { type KeyboardEvent, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Command } from '../../shared/commands/command-list.ts'
import { commandWithKey, isReservedKey, keysOf } from '../../shared/commands/effective-keys.ts'
import { shortcutOf, strokeOf } from '../keyboard/match-key.ts'
import { isMac } from '../keyboard/use-hotkeys.ts'
import { chooseKey, chooseUsualKey } from '../stores/settings-actions.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import styles from './ShortcutsDialog.module.css'

export interface KeyRowProps {
  readonly command: Command
  readonly isChanging: boolean
  readonly onStart: () => void
  readonly onEnd: () => void
}

/** A command with its keys; pressing them waits for the key that shall do the same from now on. */
export function KeyRow({ command, isChanging, onStart, onEnd }: KeyRowProps) {
  const chosen = useSettingsStore((state) => state.settings.keys)
  const keys = keysOf(command, chosen)
  const label = command.label.replace('…', '')
  const buttonRef = useRef<HTMLButtonElement>(null)
  const end = () => {
    onEnd()
    // The field goes with the focus in it; without it the dialog would hear no key any more.
    buttonRef.current?.focus()
  }
  return (
    <li>
      <div className={styles.row}>
        <span>{label}</span>
        <AriaButton ref={buttonRef} className={styles.keys ?? ''} onPress={isChanging ? onEnd : onStart}>
          <span className="visually-hidden">Change the key of {label}: </span>
          {keys.length === 0 ? (
            <span className={styles.none}>none</span>
          ) : (
            keys.map((key) => <Kbd key={key} shortcut={key} />)
          )}
        </AriaButton>
      </div>
      {isChanging && <NewKey command={command} label={label} onEnd={end} />}
    </li>
  )
}

/** Why a key that was pressed is not simply taken. */
type Refusal =
  { readonly kind: 'reserved' } | { readonly kind: 'taken'; readonly key: string; readonly by: string }

function NewKey({ command, label, onEnd }: { command: Command; label: string; onEnd: () => void }) {
  const chosen = useSettingsStore((state) => state.settings.keys)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const choose = (key: string) => {
    onEnd()
    void chooseKey(command, key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      onEnd()
      return
    }
    const key = shortcutOf(strokeOf(event), isMac)
    if (key === null) return
    const other = commandWithKey(key, command, chosen)
    if (isReservedKey(key)) setRefusal({ kind: 'reserved' })
    else if (other !== null) setRefusal({ kind: 'taken', key, by: other.label.replace('…', '') })
    else choose(key)
  }
  return (
    <div className={styles.changing}>
      <input
        aria-label={`New key of ${label}`}
        placeholder="Press the new key"
        value=""
        readOnly
        // The row was opened to press a key in it.
        ref={(input) => input?.focus()}
        className={styles.capture}
        onKeyDown={onKeyDown}
      />
      <LinkButton onPress={() => choose('')}>No key</LinkButton>
      {command.id in chosen && (
        <LinkButton
          onPress={() => {
            onEnd()
            void chooseUsualKey(command)
          }}
        >
          Usual key
        </LinkButton>
      )}
      <span role="status" className={styles.refusal}>
        {refusal?.kind === 'reserved' && 'Text fields, dialogs or the system need this key.'}
        {refusal?.kind === 'taken' && `This key belongs to “${refusal.by}”. `}
        {refusal?.kind === 'taken' && (
          <LinkButton onPress={() => choose(refusal.key)}>Take it from there</LinkButton>
        )}
      </span>
    </div>
  )
}
