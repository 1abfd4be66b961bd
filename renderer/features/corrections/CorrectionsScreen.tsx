import { ScreenBar } from '../../ui/ScreenBar.tsx'

/** Holds the place of the screen until it is written. */
export function CorrectionsScreen() {
  return <ScreenBar title="Correction log" />
}
