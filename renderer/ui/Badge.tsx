import type { Tone } from './tone.ts'
import styles from './Badge.module.css'

export interface BadgeProps {
  /** The number; above `max` (999) it is shown as "999+". */
  count: number
  max?: number | undefined
  /** What is counted, for screen readers: "open claims". Leave it out where words beside the badge say so. */
  label?: string | undefined
  tone?: Tone | undefined
}

/** A count in a small pill. */
export function Badge({ count, max = 999, label, tone = 'slate' }: BadgeProps) {
  return (
    <span data-tone={tone} className={styles.badge}>
      {count > max ? `${max}+` : count}
      {label !== undefined && <span className="visually-hidden"> {label}</span>}
    </span>
  )
}
