import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { cx } from './cx.ts'
import { Icon } from './Icon.tsx'
import type { Tone } from './tone.ts'
import styles from './Tag.module.css'

export interface TagProps {
  children: ReactNode
  /** slate unless given. */
  tone?: Tone | undefined
  /** "outline" is a hairline without a ground, for quiet facts ("primary", "secondary"). */
  variant?: 'soft' | 'outline' | undefined
  /** Shows a cross; `removeLabel` is its name for screen readers ("Remove legal"). */
  onRemove?: (() => void) | undefined
  removeLabel?: string | undefined
  className?: string | undefined
}

/** A word or two about a thing: its type, its flag. Not a control, unless it can be removed. */
export function Tag({
  children,
  tone = 'slate',
  variant = 'soft',
  onRemove,
  removeLabel,
  className,
}: TagProps) {
  return (
    <span data-tone={tone} className={cx(styles.tag, styles[variant], className)}>
      <span className={styles.words}>{children}</span>
      {onRemove !== undefined && (
        <AriaButton className={styles.remove ?? ''} aria-label={removeLabel ?? 'Remove'} onPress={onRemove}>
          <Icon icon={X} size={12} />
        </AriaButton>
      )}
    </span>
  )
}
