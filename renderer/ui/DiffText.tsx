import { cx } from './cx.ts'
import styles from './DiffText.module.css'

/** A run of text that stayed, went or came. */
export interface DiffSegment {
  kind: 'same' | 'removed' | 'added'
  text: string
}

export interface DiffTextProps {
  segments: readonly DiffSegment[]
  /** Set in the serif unless the words are not the article's. */
  face?: 'article' | 'interface' | undefined
  className?: string | undefined
}

/** Struck and inserted words, as a proofreader marks them. Screen readers hear "removed …" and "inserted …". */
export function DiffText({ segments, face = 'article', className }: DiffTextProps) {
  return (
    <span dir="auto" className={cx(styles.diff, face === 'article' && 'article-words', className)}>
      {segments.map((segment, index) => {
        if (segment.kind === 'same') return <span key={index}>{segment.text}</span>
        const Element = segment.kind === 'removed' ? 'del' : 'ins'
        return (
          <Element key={index} className={styles[segment.kind]}>
            <span className="visually-hidden">
              {segment.kind === 'removed' ? ' [removed: ' : ' [inserted: '}
            </span>
            {segment.text}
            <span className="visually-hidden">] </span>
          </Element>
        )
      })}
    </span>
  )
}
