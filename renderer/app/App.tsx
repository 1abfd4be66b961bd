import { useEffect, useState } from 'react'
import { storyOfAddress } from '../../shared/ipc/window-address.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import { loadSettings } from '../stores/settings-actions.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { loadLibrary, openStory } from '../stores/story-actions.ts'
import { selectStory } from '../stores/story-selectors.ts'
import { useStoryStore } from '../stores/story-store.ts'
import { showDialog, useViewStore } from '../stores/view-store.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorPanel } from '../ui/ErrorPanel.tsx'
import { applyTheme } from '../ui/theme.ts'
import { AppShell } from './AppShell.tsx'
import styles from './AppShell.module.css'

/** One window of Stet. Paints nothing until the settings are there, so that it never changes its theme before one's eyes. */
export function App() {
  const isLoaded = useSettingsStore((state) => state.isLoaded)
  const theme = useSettingsStore((state) => state.settings.theme)
  const [failure, setFailure] = useState<AppErrorData | null>(null)
  useEffect(() => {
    void start().then(setFailure)
  }, [])
  useEffect(() => applyTheme(theme), [theme])
  useTitle()
  if (isLoaded) return <AppShell />
  if (failure === null) return null
  return (
    <main className={styles.failed}>
      <ErrorPanel
        title="Stet cannot read its settings"
        kept="The library was not touched."
        advice="Try again. If it stays like this, quit Stet and open it anew."
        technical={failure.code}
        action={
          <Button variant="primary" onPress={() => void start().then(setFailure)}>
            Try again
          </Button>
        }
      >
        {failure.message}
      </ErrorPanel>
    </main>
  )
}

/**
 * Loads what every screen needs, and along with it what the first screen shows: the story the window was made for, or the
 * library. Answers what kept it from doing so.
 */
async function start(): Promise<AppErrorData | null> {
  const storyId = storyOfAddress(window.location.search)
  const firstScreen = storyId === null ? loadLibrary() : openStory(storyId)
  const failure = await loadSettings()
  if (failure !== null) return failure
  const { settings, info } = useSettingsStore.getState()
  if (settings.me === null && info?.readOnlyReason === null) showDialog('who-am-i')
  await firstScreen
  return null
}

/** Names the window after what it shows, so that two of them can be told apart in the task bar. */
function useTitle(): void {
  const headline = useStoryStore((state) => selectStory(state)?.headline ?? null)
  const isDesk = useViewStore(({ view }) => view === 'desk')
  useEffect(() => {
    document.title = isDesk && headline !== null ? `${headline} – Stet` : 'Stet'
  }, [headline, isDesk])
}
