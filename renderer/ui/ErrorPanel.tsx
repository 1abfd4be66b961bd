import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon } from './Icon.tsx'
import styles from './ErrorPanel.module.css'

export interface ErrorPanelProps {
  /** What happened: "The story could not be opened". */
  title: string
  /** More about what happened, in a sentence. */
  children?: ReactNode
  /** What was kept: "Everything saved until 14:22 is there." */
  kept?: ReactNode
  /** What to do next, in a sentence. */
  advice?: ReactNode
  /** Buttons for it. */
  action?: ReactNode
  /** The code or the message of the system, for a report; folded away. */
  technical?: string | undefined
  className?: string | undefined
}

/** An error in place of what could not be shown: what happened, what was kept, what to do. */
export function ErrorPanel({ title, children, kept, advice, action, technical, className }: ErrorPanelProps) {
  return (
    <div role="alert" data-tone="red" className={cx(styles.panel, className)}>
      <span className={styles.icon}>
        <Icon icon={CircleAlert} size={20} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div>{children}</div>}
        <dl className={styles.facts}>
          {kept !== undefined && (
            <>
              <dt>Kept</dt>
              <dd>{kept}</dd>
            </>
          )}
          {advice !== undefined && (
            <>
              <dt>What to do</dt>
              <dd>{advice}</dd>
            </>
          )}
        </dl>
        {action !== undefined && <div className={styles.action}>{action}</div>}
        {technical !== undefined && (
          <details className={styles.technical}>
            <summary>For a report</summary>
            <pre>{technical}</pre>
          </details>
        )}
      </div>
    </div>
  )
}
