import { useEffect } from 'react'
import { useSettingsStore } from '../stores/settings-store.ts'
import { isCommandAvailable, runCommand } from './command-registry.ts'
import { findCommand } from './find-command.ts'
import { isInOverlay, isTextEntry, takesEnter } from './key-target.ts'
import { strokeOf } from './match-key.ts'

/** Whether this machine's shortcuts are written with ⌘. */
export const isMac = /mac/i.test(navigator.platform)

/** The one listener for shortcuts of a window. Whatever a component has used up itself is left alone. */
export function useHotkeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const { keys, singleLetterKeys } = useSettingsStore.getState().settings
  const place = {
    isTextEntry: isTextEntry(event.target),
    isInOverlay: isInOverlay(event.target),
    takesEnter: takesEnter(event.target),
    areCharacterKeysOn: singleLetterKeys,
    isRepeat: event.repeat,
  }
  const command = findCommand({ stroke: strokeOf(event), place, isMac }, keys, ({ id }) =>
    isCommandAvailable(id),
  )
  if (command === null) return
  event.preventDefault()
  runCommand(command.id)
}
