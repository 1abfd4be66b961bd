import type { Span } from '../../../../shared/domain/anchor.ts'
import { wordsInContext } from '../../../../shared/text/words-in-context.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { cx } from '../../../ui/cx.ts'
import styles from './CardHead.module.css'

/** How much of the paragraph stands on each side of the words, in UTF-16 units. */
const contextRoom = 44

export interface QuotedWordsProps {
  span: Span
  /** The sign under the words: what Stet proposes, or what it finds odd. */
  sign: 'proposed' | 'noted'
}

/** Words of the article as they stand in their paragraph, for cards about places that are not claims. */
export function QuotedWords({ span, sign }: QuotedWordsProps) {
  const open = useStoryStore((state) => state.open)
  if (open === null) return null
  const { before, words, after } = wordsInContext(open.text, open.version.blocks, span, contextRoom)
  return (
    <p className={styles.quote} dir="auto">
      {before}
      <mark className={cx(styles.words, styles[sign])}>{words}</mark>
      {after}
    </p>
  )
}
