import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { formatCount } from './format-count.ts'
import styles from './ToggleChip.module.css'

export interface ToggleChipProps {
  children: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  /** A Glyph or an Icon before the words. */
  lead?: ReactNode
  /** How many the filter would show. */
  count?: number | undefined
  isDisabled?: boolean | undefined
  className?: string | undefined
}

/** A filter that is on or off; several may be on at once. */
export function ToggleChip({
  children,
  isSelected,
  onChange,
  lead,
  count,
  isDisabled,
  className,
}: ToggleChipProps) {
  return (
    <ToggleButton
      {...defined({ isDisabled })}
      isSelected={isSelected}
      onChange={onChange}
      className={cx(styles.chip, className)}
    >
      {lead}
      <span className={styles.words}>{children}</span>
      {count !== undefined && <span className={styles.count}>{formatCount(count)}</span>}
    </ToggleButton>
  )
}
