import { readPercent, useCoverage } from '../../../stores/coverage-selectors.ts'
import { Chip } from '../../../ui/Chip.tsx'
import { formatCount } from '../../../ui/format-count.ts'
import styles from './StoryBar.module.css'

/** How much of the article was read, by words: in a sentence with a claim, or in one that was ticked. */
export function ReadChip() {
  const coverage = useCoverage()
  if (coverage === null) return null
  const { words, wordsRead } = coverage
  return (
    <Chip className={styles.read}>
      <span title={`${formatCount(wordsRead)} of ${formatCount(words)} words`}>
        <strong>{readPercent(coverage)} %</strong> read
      </span>
    </Chip>
  )
}
