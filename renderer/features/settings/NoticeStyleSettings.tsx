import { Plus } from 'lucide-react'
import { useState } from 'react'
import { houseStyles, styleOfDesk, stylesOfDesk } from '../../../shared/corrections/house-styles.ts'
import type { NoticeStyle } from '../../../shared/domain/notice-style.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { setSettings } from '../../stores/settings-actions.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { NoticeStyleDialog } from './NoticeStyleDialog.tsx'
import styles from './NoticeStyleSettings.module.css'
import { SettingsSection } from './SettingsSection.tsx'

/** In which words the desk tells the public what was wrong: the styles that come with Stet, changed or not, and its own. */
export function NoticeStyleSettings() {
  const { noticeStyle, noticeStyles } = useSettingsStore((state) => state.settings)
  const isReadOnly = useIsReadOnly()
  const [edited, setEdited] = useState<NoticeStyle | null>(null)
  const inUse = styleOfDesk(noticeStyles, noticeStyle).id
  const add = () => {
    const id = crypto.randomUUID()
    setEdited({ ...styleOfDesk(noticeStyles, inUse), id, name: '' })
  }
  return (
    <SettingsSection
      title="Public notices"
      about="The words in which a correction is told. Notices that are written stay."
    >
      <ul className={styles.list}>
        {stylesOfDesk(noticeStyles).map((style) => (
          <li key={style.id} className={styles.style}>
            <span className={styles.name} dir="auto">
              {style.name}
            </span>
            {style.id === inUse && <Tag tone="accent">In use</Tag>}
            {!isReadOnly && (
              <span className={styles.actions}>
                {style.id !== inUse && (
                  <Button
                    size="small"
                    variant="quiet"
                    label={`Use ${style.name}`}
                    onPress={() => void setSettings({ noticeStyle: style.id })}
                  >
                    Use
                  </Button>
                )}
                <Button
                  size="small"
                  variant="quiet"
                  label={`Edit ${style.name}`}
                  onPress={() => setEdited(style)}
                >
                  Edit
                </Button>
                <TakeAway style={style} own={noticeStyles} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button icon={Plus} isDisabled={isReadOnly} onPress={add}>
          Add a style
        </Button>
      </div>
      {edited !== null && (
        <NoticeStyleDialog key={edited.id} style={edited} onClose={() => setEdited(null)} />
      )}
    </SettingsSection>
  )
}

/** Takes a style of the desk away; one of Stet gets its own words back. */
function TakeAway({ style, own }: { style: NoticeStyle; own: readonly NoticeStyle[] }) {
  if (!own.some(({ id }) => id === style.id)) return null
  const isOfStet = houseStyles.some(({ id }) => id === style.id)
  return (
    <Button
      size="small"
      variant="quiet"
      label={isOfStet ? `Give ${style.name} its own words back` : `Remove ${style.name}`}
      onPress={() => void setSettings({ noticeStyles: own.filter(({ id }) => id !== style.id) })}
    >
      {isOfStet ? 'As it came' : 'Remove'}
    </Button>
  )
}
