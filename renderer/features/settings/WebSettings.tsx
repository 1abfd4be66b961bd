import { setSettings } from '../../stores/settings-actions.ts'
import { selectReadOnlyReason, useSettingsStore } from '../../stores/settings-store.ts'
import { Switch } from '../../ui/Switch.tsx'
import { SettingsSection } from './SettingsSection.tsx'

/** Whether anything may be asked of the web for the whole library; a story has its own permission. */
export function WebSettings() {
  const isAllowed = useSettingsStore((state) => state.settings.fetchesForLibrary)
  const isReadOnly = useSettingsStore((state) => selectReadOnlyReason(state) !== null)
  return (
    <SettingsSection
      title="The web"
      about="Nothing is fetched unless somebody asks for that very page or link check, and it is allowed here or in the details of a story."
    >
      <Switch
        isSelected={isAllowed}
        isDisabled={isReadOnly}
        onChange={(fetchesForLibrary) => void setSettings({ fetchesForLibrary })}
      >
        Keep pages and check links for any source of the library
      </Switch>
    </SettingsSection>
  )
}
