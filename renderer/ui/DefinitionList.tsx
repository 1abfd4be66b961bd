import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './DefinitionList.module.css'

export interface DefinitionListProps {
  /** Definition elements. */
  children: ReactNode
  className?: string | undefined
}

/** Facts in two columns: names at the side, values beside them. */
export function DefinitionList({ children, className }: DefinitionListProps) {
  return <dl className={cx(styles.list, className)}>{children}</dl>
}

export interface DefinitionProps {
  term: string
  /** The value; put an InlineEdit here where it can be changed in place. */
  children: ReactNode
}

/** One fact of a DefinitionList. */
export function Definition({ term, children }: DefinitionProps) {
  return (
    <div className={styles.row}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}
