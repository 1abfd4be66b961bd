import type { ReactNode } from 'react'
import styles from './ScreenBar.module.css'

export interface ScreenBarProps {
  /** The screen's heading: its name, or the headline of what it shows. */
  title: ReactNode
  /** "article" sets the title in the serif, for headlines. */
  face?: 'interface' | 'article' | undefined
  /** A quiet fact after the title. */
  meta?: ReactNode
  /** Chips and buttons at the end; the primary one last. */
  children?: ReactNode
}

/** The bar of 44 px over a screen, with the screen's one first-level heading. A long title is cut, not wrapped. */
export function ScreenBar({ title, face = 'interface', meta, children }: ScreenBarProps) {
  return (
    <header className={styles.bar}>
      <h1 className={face === 'article' ? styles.headline : styles.title} dir="auto">
        {title}
      </h1>
      {meta !== undefined && <span className={styles.meta}>{meta}</span>}
      <span className={styles.actions}>{children}</span>
    </header>
  )
}
