import { useEffect } from 'react'
import { ExportDialog } from '../features/export/ExportDialog.tsx'
import { NewVersionDialog } from '../features/versions/NewVersionDialog.tsx'
import { ImportDialog } from '../features/import/ImportDialog.tsx'
import { useHotkeys } from '../keyboard/use-hotkeys.ts'
import { selectReadOnlyReason, useSettingsStore } from '../stores/settings-store.ts'
import { showView, useViewStore } from '../stores/view-store.ts'
import { Banner } from '../ui/Banner.tsx'
import { SkipLink } from '../ui/SkipLink.tsx'
import { AppStatusLine } from './AppStatusLine.tsx'
import { CommandPalette } from './palette/CommandPalette.tsx'
import { ConflictDialog } from './ConflictDialog.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Rail } from './Rail.tsx'
import { ScreenInView } from './ScreenInView.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { useAppCommands } from './use-app-commands.ts'
import { useAppEvents } from './use-app-events.ts'
import { useFileDrop } from './use-file-drop.ts'
import { WhoAmIDialog } from './WhoAmIDialog.tsx'
import styles from './AppShell.module.css'

/** What every window has around its screen: the rail, the read-only banner, the status line, the shared dialogs. */
export function AppShell() {
  useHotkeys()
  useAppCommands()
  useAppEvents()
  const isFileOver = useFileDrop()
  const readOnlyReason = useSettingsStore(selectReadOnlyReason)
  const view = useViewStore((state) => state.view)
  useEffect(keepFocus, [view])
  return (
    <div className={styles.shell}>
      <SkipLink targetId="screen">Skip to the screen</SkipLink>
      <Rail />
      <div className={styles.column}>
        {readOnlyReason !== null && (
          <Banner kind="warning">
            <strong>The library can only be read.</strong> {readOnlyReason}
          </Banner>
        )}
        <main id="screen" tabIndex={-1} className={styles.screen}>
          <ErrorBoundary
            key={view}
            subject="This screen"
            wayOut={{ label: 'Go to the library', go: () => showView('library') }}
          >
            <ScreenInView />
          </ErrorBoundary>
        </main>
        <AppStatusLine />
      </div>
      <ImportDialog />
      <NewVersionDialog />
      <ExportDialog />
      <CommandPalette />
      <ShortcutsDialog />
      <WhoAmIDialog />
      <ConflictDialog />
      {isFileOver && (
        <div className={styles.drop} aria-hidden>
          <span className={styles.dropWords}>Drop to import the article</span>
        </div>
      )}
    </div>
  )
}

/** A screen that goes takes the focus with it; the one that comes gets it, so that the keyboard goes on there. */
function keepFocus(): void {
  const isLost = document.activeElement === null || document.activeElement === document.body
  if (isLost) document.getElementById('screen')?.focus({ preventScroll: true })
}
