import { Check } from 'lucide-react'
import { ListBoxItem } from 'react-aria-components/ListBox'
import { Icon } from './Icon.tsx'
import type { Option } from './option.ts'
import styles from './Popover.module.css'

/** One row of the list that a Select or a ComboBox opens. */
export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className={styles.item ?? ''}
    >
      {({ isSelected }) => (
        <>
          {option.lead !== undefined && <span className={styles.lead}>{option.lead}</span>}
          <span className={styles.label} dir="auto">
            {option.label}
          </span>
          {isSelected && (
            <span className={styles.trail}>
              <span className={styles.check}>
                <Icon icon={Check} size={14} />
              </span>
            </span>
          )}
          {option.detail !== undefined && (
            <span className={styles.detail} dir="auto">
              {option.detail}
            </span>
          )}
        </>
      )}
    </ListBoxItem>
  )
}
