import { cx } from './cx.ts'
import styles from './Placeholder.module.css'

export interface PlaceholderProps {
  /** What is on its way, for screen readers: "Loading the article". */
  label: string
  lines?: number | undefined
  className?: string | undefined
}

/**
 * Quiet lines where words are on their way. It shows itself only after 200 ms, because local answers come
 * sooner and a flash would be worse than nothing. Nothing turns or shimmers.
 */
export function Placeholder({ label, lines = 3, className }: PlaceholderProps) {
  return (
    <div role="status" className={cx(styles.placeholder, className)}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} />
      ))}
    </div>
  )
}
