import type { ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'
import styles from './StatusLine.module.css'

export interface StatusLineProps {
  /** Facts at the start: when it was saved, who is at work. Each child stands apart. */
  children: ReactNode
  /** Key hints at the end: KeyHint elements. */
  hints?: ReactNode
}

/** The line of 26 px at the foot of the window. */
export function StatusLine({ children, hints }: StatusLineProps) {
  return (
    <footer className={styles.line}>
      <div className={styles.facts}>{children}</div>
      {hints !== undefined && <div className={styles.hints}>{hints}</div>}
    </footer>
  )
}

/** Keys that matter now and what they do. */
export function KeyHint({ shortcuts, children }: { shortcuts: readonly string[]; children: ReactNode }) {
  return (
    <span className={styles.hint}>
      {shortcuts.map((shortcut) => (
        <Kbd key={shortcut} shortcut={shortcut} />
      ))}
      {children}
    </span>
  )
}
