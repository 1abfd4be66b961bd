import { showDataFolder } from '../../stores/app-actions.ts'
import { selectReadOnlyReason, useSettingsStore } from '../../stores/settings-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx'
import { SettingsSection } from './SettingsSection.tsx'

/** Where the library lies and which Stet this is. */
export function DataSettings() {
  const info = useSettingsStore((state) => state.info)
  const readOnlyReason = useSettingsStore(selectReadOnlyReason)
  return (
    <SettingsSection
      title="Data"
      about="Everything stays on this machine. Stet sends nothing anywhere and fetches nothing unasked. A copy of the library is kept daily, on quitting, and before an update changes it."
    >
      {readOnlyReason !== null && <Banner kind="warning">{readOnlyReason}</Banner>}
      <DefinitionList>
        <Definition term="Data folder">{info?.dataFolder}</Definition>
        <Definition term="Version">Stet {info?.version}</Definition>
      </DefinitionList>
      <div>
        <Button onPress={() => void showDataFolder()}>Show the folder</Button>
      </div>
    </SettingsSection>
  )
}
