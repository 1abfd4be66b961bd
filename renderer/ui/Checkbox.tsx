import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { Icon } from './Icon.tsx'
import styles from './Checkbox.module.css'

export interface CheckboxProps {
  /** The words beside the box. */
  children?: ReactNode
  /** Its name where no words stand beside it, as in a table. */
  label?: string | undefined
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  /** Some, not all, of what it stands for. */
  isIndeterminate?: boolean | undefined
  isDisabled?: boolean | undefined
  isInvalid?: boolean | undefined
  className?: string | undefined
}

/** A box to tick. */
export function Checkbox(props: CheckboxProps) {
  const { children, label, isSelected, onChange, isIndeterminate, isDisabled, className } = props
  return (
    <CheckboxField
      {...defined({ isIndeterminate, isDisabled, isInvalid: props.isInvalid, 'aria-label': label })}
      isSelected={isSelected}
      onChange={onChange}
      className={cx(styles.field, className)}
    >
      <CheckboxButton className={styles.checkbox ?? ''}>
        <span className={styles.box}>
          {isIndeterminate === true ? (
            <Icon icon={Minus} size={12} />
          ) : (
            isSelected && <Icon icon={Check} size={12} />
          )}
        </span>
        {children !== undefined && <span className={styles.words}>{children}</span>}
      </CheckboxButton>
    </CheckboxField>
  )
}
