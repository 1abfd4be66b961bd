import { ScreenBar } from '../../ui/ScreenBar.tsx'
import { AppearanceSettings } from './AppearanceSettings.tsx'
import { ChannelSettings } from './ChannelSettings.tsx'
import { DataSettings } from './DataSettings.tsx'
import { HistorySettings } from './HistorySettings.tsx'
import { HouseRulesSettings } from './HouseRulesSettings.tsx'
import { KeySettings } from './KeySettings.tsx'
import { NoticeStyleSettings } from './NoticeStyleSettings.tsx'
import { PeopleSettings } from './PeopleSettings.tsx'
import { VaultSettings } from './VaultSettings.tsx'
import { WebSettings } from './WebSettings.tsx'
import styles from './SettingsScreen.module.css'

/** How this desk is set up: people, house rules, notices, channels, appearance, keys, the web, the history, the vault, and where the library lies. */
export function SettingsScreen() {
  return (
    <div className={styles.screen}>
      <ScreenBar title="Settings" />
      <div className={styles.body}>
        <div className={styles.column}>
          <PeopleSettings />
          <HouseRulesSettings />
          <NoticeStyleSettings />
          <ChannelSettings />
          <AppearanceSettings />
          <KeySettings />
          <WebSettings />
          {/* Before the vault, which takes its place late: the check is scrolled to. */}
          <HistorySettings />
          <VaultSettings />
          <DataSettings />
        </div>
      </div>
    </div>
  )
}
