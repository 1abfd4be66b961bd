import { cx } from './cx.ts'
import type { Tone } from './tone.ts'
import styles from './SegmentBar.module.css'

/** One part of a SegmentBar. */
export interface BarSegment {
  id: string
  tone: Tone
  value: number
  /** Its name in the spoken summary: "confirmed". */
  label: string
  /** Hatched instead of solid. */
  isHatched?: boolean | undefined
}

export interface SegmentBarProps {
  /** What the bar is about: "Checked claims". The parts are read after it. */
  label: string
  segments: readonly BarSegment[]
  /** What the whole width stands for; the rest stays empty. Defaults to the sum of the parts. */
  total?: number | undefined
  /** Width in CSS pixels (120), or "fill". */
  width?: number | 'fill' | undefined
  className?: string | undefined
}

/** Parts of a whole as one thin bar: the findings of a story. Reads itself out as "Checked claims: 12 confirmed, …". */
export function SegmentBar({ label, segments, total, width = 120, className }: SegmentBarProps) {
  const shown = segments.filter((segment) => segment.value > 0)
  const sum = shown.reduce((all, segment) => all + segment.value, 0)
  const whole = Math.max(total ?? sum, sum)
  const spoken = shown.map((segment) => `${segment.value} ${segment.label}`).join(', ')
  return (
    <span
      role="img"
      aria-label={spoken === '' ? `${label}: none` : `${label}: ${spoken}`}
      className={cx(styles.bar, className)}
      style={{ width: width === 'fill' ? '100%' : width }}
    >
      {shown.map((segment) => (
        <span
          key={segment.id}
          data-tone={segment.tone}
          className={cx(styles.segment, segment.isHatched === true && styles.hatched)}
          style={{ width: `${(segment.value / whole) * 100}%` }}
        />
      ))}
    </span>
  )
}
