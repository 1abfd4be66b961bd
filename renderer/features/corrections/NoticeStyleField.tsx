import { stylesOfDesk } from '../../../shared/corrections/house-styles.ts'
import type { Correction } from '../../../shared/domain/correction.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { Select } from '../../ui/Select.tsx'
import { switchStyle } from './entry-actions.ts'

/** The house style of notices. A notice that nobody has put words into follows it; any other stays as it is. */
export function NoticeStyleField({ correction }: { correction: Correction }) {
  const settings = useSettingsStore((state) => state.settings)
  const options = stylesOfDesk(settings.noticeStyles).map(({ id, name }) => ({ id, label: name }))
  return (
    <Select
      label="Style"
      layout="row"
      options={options}
      value={options.some(({ id }) => id === settings.noticeStyle) ? settings.noticeStyle : 'plain'}
      onChange={(id) => void switchStyle(correction, id)}
    />
  )
}
