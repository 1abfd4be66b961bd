import { useState } from 'react'
import { isCharacterKey } from '../../shared/commands/command.ts'
import { commandOf } from '../../shared/commands/command-list.ts'
import { shownKey } from '../../shared/commands/effective-keys.ts'
import { roleLabels } from '../../shared/domain/labels.ts'
import { type StatusHint, useShownHints } from '../keyboard/use-status-hints.ts'
import { flushDrafts } from '../stores/field-draft.ts'
import { useSaveStateStore } from '../stores/save-state-store.ts'
import { selectMe, useSettingsStore } from '../stores/settings-store.ts'
import { stopChecking } from '../stores/web-actions.ts'
import { showDialog } from '../stores/view-store.ts'
import { useWorkStore } from '../stores/work-store.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { KeyHint, StatusLine } from '../ui/StatusLine.tsx'
import { formatSavedAt } from './format-time.ts'
import styles from './AppStatusLine.module.css'

const always: readonly StatusHint[] = [{ commands: ['help.shortcuts'], label: 'shortcuts' }]

/** When it was saved, who is at work, what is going on, and the keys that matter now. */
export function AppStatusLine() {
  const hints = useShownHints()
  const { keys, singleLetterKeys } = useSettingsStore((state) => state.settings)
  const shown = [...hints, ...always].flatMap(({ commands, label }) => {
    const shortcuts = commands.flatMap((id) => {
      const key = shownKey(commandOf(id), keys)
      return key === null || (isCharacterKey(key) && !singleLetterKeys) ? [] : [key]
    })
    return shortcuts.length === 0 ? [] : [{ shortcuts, label }]
  })
  return (
    <StatusLine
      hints={shown.map(({ shortcuts, label }) => (
        <KeyHint key={label} shortcuts={shortcuts}>
          {label}
        </KeyHint>
      ))}
    >
      <SavedAt />
      <WhoIsHere />
      <WorkGoingOn />
    </StatusLine>
  )
}

function SavedAt() {
  const { lastSavedAt, failure } = useSaveStateStore()
  const [isTrying, setIsTrying] = useState(false)
  if (failure !== null) {
    return (
      <span className={styles.failed}>
        <span className={styles.reason} title={failure.message}>
          Not saved: {failure.message}
        </span>
        <LinkButton
          isDisabled={isTrying}
          onPress={() => {
            setIsTrying(true)
            void flushDrafts().finally(() => setIsTrying(false))
          }}
        >
          Try again
        </LinkButton>
      </span>
    )
  }
  return (
    <span>
      {lastSavedAt === null ? 'Everything is saved' : `Saved ${formatSavedAt(lastSavedAt, new Date())}`}
    </span>
  )
}

function WhoIsHere() {
  const me = useSettingsStore(selectMe)
  return (
    <LinkButton className={styles.who} onPress={() => showDialog('who-am-i')}>
      {me === null ? 'Who is here?' : `${me.name}, ${roleLabels[me.role].toLowerCase()}`}
    </LinkButton>
  )
}

function WorkGoingOn() {
  const work = useWorkStore((state) => state.work)
  if (work === null) return null
  return (
    <span className={styles.work}>
      {work.label}
      <ProgressBar
        label={work.label}
        isLabelHidden
        value={work.total === 0 ? null : work.done / work.total}
        className={styles.bar}
      />
      {work.canStop && <LinkButton onPress={() => void stopChecking()}>Stop</LinkButton>}
    </span>
  )
}
