import type { BlockCoverage } from '../../../stores/coverage-selectors.ts'
import { countOf } from '../count-of.ts'
import styles from './ReadSign.module.css'

/** In the margin of a block: a tick when all of it was read, else a ring with how many sentences are left. */
export function ReadSign({ coverage: { unread, total } }: { coverage: BlockCoverage }) {
  if (total === 0) return null
  const words = unread === 0 ? 'All read' : `${countOf(unread, 'sentence')} unread`
  return (
    <span role="img" aria-label={words} title={words} className={unread === 0 ? styles.read : styles.unread}>
      {unread === 0 ? '✓' : unread === 1 ? '○' : `○ ${unread}`}
    </span>
  )
}
