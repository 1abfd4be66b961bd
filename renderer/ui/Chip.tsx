import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './Chip.module.css'

export interface ChipProps {
  /** Figures in <strong>, words plain: `<strong>91 %</strong> read`. */
  children: ReactNode
  className?: string | undefined
}

/** A fact in a pill, as in the story bar. Not a control. */
export function Chip({ children, className }: ChipProps) {
  return <span className={cx(styles.chip, 'tabular', className)}>{children}</span>
}
