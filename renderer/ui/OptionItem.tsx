import { Check } from 'lucide-react'
import { ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
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
          <Text slot="label" className={styles.label ?? ''} dir="auto">
            {option.label}
          </Text>
          {isSelected && (
            <span className={styles.trail}>
              <span className={styles.check}>
                <Icon icon={Check} size={14} />
              </span>
            </span>
          )}
          {option.detail !== undefined && (
            <Text slot="description" className={styles.detail ?? ''} dir="auto">
              {option.detail}
            </Text>
          )}
        </>
      )}
    </ListBoxItem>
  )
}
