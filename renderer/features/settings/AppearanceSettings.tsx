import type { Theme } from '../../../shared/domain/settings.ts'
import { setSettings } from '../../stores/settings-actions.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { SettingsSection } from './SettingsSection.tsx'

const themes: readonly { id: Theme; label: string }[] = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
]

/** Light, dark, or as the system has it. */
export function AppearanceSettings() {
  const theme = useSettingsStore((state) => state.settings.theme)
  return (
    <SettingsSection title="Appearance">
      <div>
        <SegmentedControl
          label="Theme"
          segments={themes}
          value={theme}
          onChange={(chosen) => void setSettings({ theme: chosen })}
        />
      </div>
    </SettingsSection>
  )
}
