import { ScreenBar } from '../../ui/ScreenBar.tsx'

/** Holds the place of the screen until it is written. */
export function SettingsScreen() {
  return <ScreenBar title="Settings" />
}
