import { setSettings } from '../../stores/settings-actions.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { showDialog } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { SettingsSection } from './SettingsSection.tsx'

/** Whether single letters act, and the way to the list of all keys. */
export function KeySettings() {
  const singleLetterKeys = useSettingsStore((state) => state.settings.singleLetterKeys)
  return (
    <SettingsSection title="Keys" about="Every action also stands in the menu and in the command palette.">
      <Switch
        isSelected={singleLetterKeys}
        onChange={(isOn) => void setSettings({ singleLetterKeys: isOn })}
        description="Turn this off if speech input or a stray key sets findings by accident."
      >
        Single keys act on the desk: J, K, M, S, digits
      </Switch>
      <div>
        <Button onPress={() => showDialog('shortcuts')}>Show all keys</Button>
      </div>
    </SettingsSection>
  )
}
