import type { ReactNode } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar'
import { cx } from './cx.ts'
import styles from './Toolbar.module.css'

export interface ToolbarProps {
  /** The name of the bar for screen readers. */
  label: string
  children: ReactNode
  className?: string | undefined
}

/** Buttons in a line, one stop of the Tab key: arrow keys move inside. For text fields use a plain row. */
export function Toolbar({ label, children, className }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={cx(styles.toolbar, className)}>
      {children}
    </AriaToolbar>
  )
}

/** Takes the room between the two ends of a row or a Toolbar. */
export function Spacer() {
  return <span className={styles.spacer} />
}
