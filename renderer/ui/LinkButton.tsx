import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import styles from './LinkButton.module.css'

export interface LinkButtonProps {
  children: ReactNode
  onPress: () => void
  /** A longer name for screen readers; begins with the words shown. */
  label?: string | undefined
  isDisabled?: boolean | undefined
  className?: string | undefined
}

/** An action that reads as part of a sentence or a row. It is a button: the window itself never follows links. */
export function LinkButton({ children, onPress, label, isDisabled, className }: LinkButtonProps) {
  return (
    <AriaButton
      {...defined({ isDisabled, 'aria-label': label })}
      onPress={onPress}
      className={cx(styles.link, className)}
    >
      {children}
    </AriaButton>
  )
}
