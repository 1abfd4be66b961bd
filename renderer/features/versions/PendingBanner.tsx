import { fateStates } from '../../../shared/versions/claim-fates.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { discardVersion, takeVersion } from '../../stores/new-version-actions.ts'
import { useVersionsStore } from '../../stores/versions-store.ts'
import { Button } from '../../ui/Button.tsx'
import { type FateGroups, useFateGroups } from './comparison-selectors.ts'
import { fateLabels } from './fate-words.ts'
import { useVersionsView } from './versions-view-store.ts'
import styles from './VersionsScreen.module.css'

/** Says that nothing is applied yet and what would follow, with the two ways on. */
export function PendingBanner() {
  const groups = useFateGroups()
  const isReady = useVersionsStore((state) => state.comparison !== null && state.phase !== 'saving')
  const isShowingParts = useVersionsView((state) => state.isShowingParts)
  const takeKey = useCommandKey('version.take')
  return (
    <section className={styles.pending} aria-label="New version">
      <span className={styles.pendingWords}>
        <strong>Nothing is applied yet.</strong>{' '}
        {isReady ? consequences(groups) : 'Comparing with the current version…'}
      </span>
      <Button onPress={() => useVersionsView.setState({ isShowingParts: !isShowingParts })}>
        {isShowingParts ? 'Back to the comparison' : 'Parts of the new text'}
      </Button>
      <Button onPress={() => void discardVersion()}>Discard</Button>
      <Button variant="primary" shortcut={takeKey} isDisabled={!isReady} onPress={() => void takeVersion()}>
        Take the new version
      </Button>
    </section>
  )
}

function consequences(groups: FateGroups): string {
  const counts = fateStates
    .filter((state) => groups[state].length > 0)
    .map((state) => `${groups[state].length} ${fateLabels[state].toLowerCase()}`)
  return counts.length === 0
    ? 'The story has no claims yet.'
    : `Claims: ${counts.join(', ')}. One undo brings all back.`
}
