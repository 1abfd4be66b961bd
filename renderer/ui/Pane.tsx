import type { ReactNode, Ref } from 'react'
import { cx } from './cx.ts'
import { useScrollStop } from './use-scroll-stop.ts'
import styles from './Pane.module.css'

export interface PaneProps {
  /** The name of the region, by which screen readers list and reach it. */
  label: string
  /** The ground: the desk, a panel, the paper of the article, or the nearest. */
  ground?: 'desk' | 'panel' | 'paper' | 'raised' | undefined
  children: ReactNode
  id?: string | undefined
  className?: string | undefined
  ref?: Ref<HTMLElement> | undefined
}

/** A region that fills its place: header, then PaneBody, then perhaps a footer. */
export function Pane({ label, ground = 'panel', children, id, className, ref }: PaneProps) {
  return (
    <section ref={ref} id={id} aria-label={label} className={cx(styles.pane, styles[ground], className)}>
      {children}
    </section>
  )
}

export interface PaneHeaderProps {
  title: ReactNode
  /** A quiet fact after the title. */
  detail?: ReactNode
  /** Buttons at the end. */
  actions?: ReactNode
}

/** The line of 42 px over a pane. */
export function PaneHeader({ title, detail, actions }: PaneHeaderProps) {
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{title}</h2>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      <span className={styles.actions}>{actions}</span>
    </header>
  )
}

/** The part of a pane that scrolls. */
export function PaneBody({ children, className }: { children: ReactNode; className?: string | undefined }) {
  const [ref, tabIndex] = useScrollStop()
  return (
    <div ref={ref} tabIndex={tabIndex} className={cx(styles.body, className)}>
      {children}
    </div>
  )
}

/** The part of a pane that stays at its foot: the buttons of a card. */
export function PaneFooter({ children }: { children: ReactNode }) {
  return <footer className={styles.footer}>{children}</footer>
}

export interface PaneSectionProps {
  /** Left out, the section begins without a heading. */
  title?: ReactNode
  /** A quiet fact at the end of the heading's line. */
  aside?: ReactNode
  children: ReactNode
  className?: string | undefined
}

/** One step of a card, set apart by a hairline: never a box. */
export function PaneSection({ title, aside, children, className }: PaneSectionProps) {
  return (
    <section className={cx(styles.section, className)}>
      {title !== undefined && (
        <header className={styles.sectionHeader}>
          <h3>{title}</h3>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </header>
      )}
      {children}
    </section>
  )
}
