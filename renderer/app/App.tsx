import { useEffect, useState } from 'react'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { selectStory } from '../stores/story-selectors.ts'
import { useStoryStore } from '../stores/story-store.ts'
import { useViewStore } from '../stores/view-store.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorPanel } from '../ui/ErrorPanel.tsx'
import { applyTheme } from '../ui/theme.ts'
import { AppShell } from './AppShell.tsx'
import { startWindow } from './start-window.ts'
import styles from './AppShell.module.css'

/** One window of Stet. Paints nothing until the settings are there, so that it never changes its theme before one's eyes. */
export function App({ starting }: { starting: ReturnType<typeof startWindow> }) {
  const isLoaded = useSettingsStore((state) => state.isLoaded)
  const theme = useSettingsStore((state) => state.settings.theme)
  const [failure, setFailure] = useState<AppErrorData | null>(null)
  useEffect(() => {
    void starting.then(setFailure)
  }, [starting])
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
          <Button variant="primary" onPress={() => void startWindow().then(setFailure)}>
            Try again
          </Button>
        }
      >
        {failure.message}
      </ErrorPanel>
    </main>
  )
}

/** Names the window after what it shows, so that two of them can be told apart in the task bar. */
function useTitle(): void {
  const headline = useStoryStore((state) => selectStory(state)?.headline ?? null)
  const isDesk = useViewStore(({ view }) => view === 'desk' || view === 'versions')
  useEffect(() => {
    document.title = isDesk && headline !== null ? `${headline} – Stet` : 'Stet'
  }, [headline, isDesk])
}
