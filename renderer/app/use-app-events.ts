import { useEffect } from 'react'
import { isCommandId } from '../../shared/commands/command-list.ts'
import { subscribeEvents } from '../api/subscribe-events.ts'
import { runCommand } from '../keyboard/command-registry.ts'
import { distributeChanges } from '../stores/distribute-changes.ts'
import { flushDrafts } from '../stores/field-draft.ts'
import { undoTopic } from '../stores/history-actions.ts'
import { importFile } from '../stores/import-actions.ts'
import { keepStoryComplete } from '../stores/keep-story-complete.ts'
import { notify, takeNotices, useNoticesStore } from '../stores/notify.ts'
import { useSaveStateStore } from '../stores/save-state-store.ts'
import { takeSettings } from '../stores/settings-actions.ts'
import { keepVeils } from '../stores/story-store.ts'
import { takeVaultState } from '../stores/vault-actions.ts'
import { noteWork } from '../stores/work-store.ts'
import { dismissTopic, showToast } from '../ui/toast-store.ts'

/** Ties the window to what happens outside of it: pushes, the system menu, opened files, closing. */
export function useAppEvents(): void {
  useEffect(() => {
    const stops = [
      subscribeEvents({
        'history:appended': (appended) => {
          distributeChanges(appended)
          dismissTopic(undoTopic)
        },
        'settings:changed': takeSettings,
        'vault:changed': takeVaultState,
        'work:progress': noteWork,
        'command:run': ({ commandId }) => runFromMenu(commandId),
        'file:opened': ({ path }) => void importFile(path),
      }),
      keepStoryComplete(),
      keepVeils(),
      useNoticesStore.subscribe(showNotices),
      dismissWhenSaved(),
      flushBeforeLeaving(),
    ]
    showNotices()
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}

/** With the next write, undo means that one: what could be undone before is told no longer. */
function dismissWhenSaved(): () => void {
  return useSaveStateStore.subscribe(({ lastSavedAt }, before) => {
    if (lastSavedAt !== before.lastSavedAt) dismissTopic(undoTopic)
  })
}

function runFromMenu(commandId: string): void {
  if (!isCommandId(commandId) || runCommand(commandId)) return
  notify('That cannot be done here: it needs another screen, or something selected.', { kind: 'info' })
}

function showNotices(): void {
  for (const { text, kind, action, topic } of takeNotices()) {
    showToast({
      text,
      kind: kind === 'done' ? 'success' : kind,
      action: action === null ? null : { label: action.label, onPress: action.run },
      topic,
    })
  }
}

/** What was typed is sent before the window goes; the main process waits for what was sent. */
function flushBeforeLeaving(): () => void {
  const flush = () => void flushDrafts()
  window.addEventListener('beforeunload', flush)
  window.addEventListener('blur', flush)
  return () => {
    window.removeEventListener('beforeunload', flush)
    window.removeEventListener('blur', flush)
  }
}
