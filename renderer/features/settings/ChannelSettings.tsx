import { ArrowUp, Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { defaultSettings } from '../../../shared/domain/settings.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { notify } from '../../stores/notify.ts'
import { setSettings } from '../../stores/settings-actions.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './ChannelSettings.module.css'
import { SettingsSection } from './SettingsSection.tsx'

/** Where the desk's words go out: what an entry of the log offers as places to fix. */
export function ChannelSettings() {
  const channels = useSettingsStore((state) => state.settings.channels)
  const isReadOnly = useIsReadOnly()
  const isAsItCame = channels.join('\n') === defaultSettings.channels.join('\n')
  return (
    <SettingsSection
      title="Channels"
      about="Where your words go out. Each entry of the correction log offers them as places to fix; places that are noted stay."
    >
      <ul className={styles.list}>
        {channels.map((channel, index) => (
          <li key={channel} className={styles.channel}>
            <span className={styles.name} dir="auto">
              {channel}
            </span>
            {!isReadOnly && (
              <>
                <IconButton
                  icon={ArrowUp}
                  size="small"
                  label={`Move ${channel} up`}
                  isDisabled={index === 0}
                  onPress={() => change(movedUp(channels, index))}
                />
                <IconButton
                  icon={X}
                  size="small"
                  label={`Remove ${channel}`}
                  onPress={() => void remove(channels, channel)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && <NewChannel channels={channels} />}
      {!isReadOnly && !isAsItCame && (
        <div>
          <Button size="small" variant="quiet" onPress={() => change(defaultSettings.channels)}>
            As they came
          </Button>
        </div>
      )}
    </SettingsSection>
  )
}

function change(channels: readonly string[]): void {
  void setSettings({ channels })
}

function movedUp(channels: readonly string[], index: number): readonly string[] {
  const rest = channels.filter((_, at) => at !== index)
  return rest.toSpliced(index - 1, 0, ...channels.slice(index, index + 1))
}

async function remove(channels: readonly string[], channel: string): Promise<void> {
  if (!(await setSettings({ channels: channels.filter((one) => one !== channel) }))) return
  notify(`${channel} was removed.`, { action: { label: 'Undo', run: () => change(channels) } })
}

function NewChannel({ channels }: { channels: readonly string[] }) {
  const [name, setName] = useState('')
  const fieldRef = useRef<HTMLInputElement>(null)
  const isKnown = channels.some((one) => one.toLowerCase() === name.trim().toLowerCase())
  const add = () => {
    if (name.trim() === '' || isKnown) return
    change([...channels, name.trim()])
    setName('')
    fieldRef.current?.focus()
  }
  return (
    <div className={styles.new}>
      <TextField
        ref={fieldRef}
        label="Another channel"
        isLabelHidden
        placeholder="Another channel: newsletter, app, podcast"
        maxLength={60}
        value={name}
        onChange={setName}
        onEnter={add}
        className={styles.field}
      />
      <IconButton
        icon={Plus}
        label="Add the channel"
        isDisabled={name.trim() === '' || isKnown || channels.length >= mostChannels}
        onPress={add}
      />
    </div>
  )
}

/** As many as the settings hold. */
const mostChannels = 20
