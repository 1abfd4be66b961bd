import { CorrectionsScreen } from '../features/corrections/CorrectionsScreen.tsx'
import { DeskScreen } from '../features/desk/DeskScreen.tsx'
import { LibraryScreen } from '../features/library/LibraryScreen.tsx'
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx'
import { SourcesScreen } from '../features/sources/SourcesScreen.tsx'
import { useViewStore } from '../stores/view-store.ts'

/** The screen that this window shows. */
export function ScreenInView() {
  const view = useViewStore((state) => state.view)
  switch (view) {
    case 'library':
      return <LibraryScreen />
    case 'desk':
      return <DeskScreen />
    case 'sources':
      return <SourcesScreen />
    case 'corrections':
      return <CorrectionsScreen />
    case 'settings':
      return <SettingsScreen />
  }
}
