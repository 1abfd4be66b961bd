import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  /** What is not here: a short sentence. */
  title: string
  /** Why, or what would fill it. */
  children?: ReactNode
  /** The one next step: a Button; a second quiet one may follow. */
  action?: ReactNode
  /** A line drawing, up to 160 px wide; decorative. */
  illustration?: ReactNode
  /** "compact" for panes and lists, "page" for a whole screen. */
  size?: 'page' | 'compact' | undefined
  className?: string | undefined
}

/** What stands where there is nothing yet, with the one next step. */
export function EmptyState({
  title,
  children,
  action,
  illustration,
  size = 'page',
  className,
}: EmptyStateProps) {
  return (
    <div className={cx(styles.empty, styles[size], className)}>
      {illustration !== undefined && (
        <div className={styles.illustration} aria-hidden>
          {illustration}
        </div>
      )}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
