import { cx } from './cx.ts'
import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  /** What is going on: "Exporting 4 of 12". */
  label: string
  /** From 0 to 1; null when it cannot be known. */
  value: number | null
  /** Keeps the words for screen readers only. */
  isLabelHidden?: boolean | undefined
  className?: string | undefined
}

/**
 * How far a long work has come. Put the button that cancels it beside it. Drawn here and not by React Aria, whose bar
 * brings the number formats of all languages into the start of every window.
 */
export function ProgressBar({ label, value, isLabelHidden = false, className }: ProgressBarProps) {
  const percent = value === null ? 0 : Math.min(100, Math.max(0, value * 100))
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(value !== null && { 'aria-valuenow': Math.floor(percent) })}
      className={cx(styles.progress, className)}
    >
      {!isLabelHidden && (
        <span className={styles.label}>
          <span className={styles.words}>{label}</span>
          {value !== null && <span className="tabular">{Math.floor(percent)} %</span>}
        </span>
      )}
      <span className={styles.track}>
        <span
          className={cx(styles.fill, value === null && styles.unknown)}
          {...(value !== null && { style: { width: `${percent}%` } })}
        />
      </span>
    </div>
  )
}
