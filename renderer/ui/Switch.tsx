import type { ReactNode } from 'react'
import { SwitchButton, SwitchField } from 'react-aria-components/Switch'
import { Text } from 'react-aria-components/Text'
import { defined } from './defined.ts'
import styles from './Switch.module.css'

export interface SwitchProps {
  /** The words of what is on or off. */
  children: ReactNode
  /** A sentence under the words. */
  description?: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isDisabled?: boolean | undefined
}

/** A setting that takes effect at once. In a form that is sent off, use a Checkbox. */
export function Switch({ children, description, isSelected, onChange, isDisabled }: SwitchProps) {
  return (
    <SwitchField
      {...defined({ isDisabled })}
      isSelected={isSelected}
      onChange={onChange}
      className={styles.field ?? ''}
    >
      <SwitchButton className={styles.switch ?? ''}>
        <span className={styles.track}>
          <span className={styles.knob} />
        </span>
        <span className={styles.words}>{children}</span>
      </SwitchButton>
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
    </SwitchField>
  )
}
