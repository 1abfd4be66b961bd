import type { ReactNode } from 'react'
import type { BlockKind } from '../../../../shared/domain/article.ts'
import { cx } from '../../../ui/cx.ts'
import { blockAttribute } from './text-offsets.ts'
import styles from './BlockView.module.css'

export interface BlockShellProps {
  kind: BlockKind
  /** Where the words begin in the version's text (UTF-16 units). */
  start: number
  /** The number in the margin; null for what is not numbered. */
  number: number | null
  /** What stands in the margin on the other side. */
  sign?: ReactNode
  /** The words. */
  children: ReactNode
}

/** The element of each kind. The screen's own heading is the story's, so the headline here is one level below. */
const elements = {
  headline: 'h2',
  dek: 'p',
  subheading: 'h3',
  paragraph: 'p',
  quote: 'blockquote',
  list_item: 'div',
  caption: 'p',
  update_note: 'p',
} as const satisfies Record<BlockKind, string>

/** The place of one block in the article, with its number. */
export function BlockShell({ kind, start, number, sign, children }: BlockShellProps) {
  const Words = elements[kind]
  return (
    <div className={cx(styles.block, styles[kind])}>
      {number !== null && (
        <span className={styles.number} aria-hidden>
          {number}
        </span>
      )}
      <Words className={styles.words} dir="auto" {...{ [blockAttribute]: start }}>
        {children}
      </Words>
      {sign}
    </div>
  )
}
