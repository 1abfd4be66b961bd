import type { Claim } from '../../../../shared/domain/claim.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { dismissPair, groupSources, readSharing, type SharingPair } from '../../../stores/pair-actions.ts'
import { selectEvidence, selectSource } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useLatestAnswer } from '../../../stores/use-latest-answer.ts'
import { Button } from '../../../ui/Button.tsx'
import { sourcesOf } from '../claim-surroundings.ts'
import styles from './SharedWords.module.css'

/** Sources of the claim whose kept pages share long passages, and what a person makes of it; nothing when none do. */
export function SharedWords({ claim }: { claim: Claim }) {
  const evidence = useStoryStore((state) => selectEvidence(state, claim.id))
  // A page that was kept is a new revision of its source.
  const key = useStoryStore((state) => {
    const sources = sourcesOf(state, selectEvidence(state, claim.id)).filter(({ url }) => url !== null)
    return sources.length < 2 ? null : sources.map(({ id, revision }) => `${id} ${revision}`).join('\n')
  })
  const groups = evidence.map(({ id, revision }) => `${id} ${revision}`).join('\n')
  const { answer } = useLatestAnswer(
    key === null ? null : `${claim.id}\n${key}\n${groups}`,
    () => readSharing(claim.id),
    0,
  )
  const open = useStillOpen(answer ?? [], claim)
  return open.map((pair) => <Pair key={`${pair.sourceId} ${pair.otherId}`} claim={claim} pair={pair} />)
}

/** An answer may be of the claim before, or of sources that have been taken off since. */
function useStillOpen(pairs: readonly SharingPair[], claim: Claim): readonly SharingPair[] {
  const evidence = useStoryStore((state) => selectEvidence(state, claim.id))
  const ids = new Set(evidence.map(({ sourceId }) => sourceId))
  return pairs.filter(({ sourceId, otherId }) => ids.has(sourceId) && ids.has(otherId))
}

function Pair({ claim, pair }: { claim: Claim; pair: SharingPair }) {
  const { sourceId, otherId, ownWords, passages } = pair
  const isReadOnly = useIsReadOnly()
  const first = useStoryStore((state) => selectSource(state, sourceId)?.title)
  const second = useStoryStore((state) => selectSource(state, otherId)?.title)
  return (
    <section className={styles.pair} aria-label="Sources that share words">
      <p>
        <span aria-hidden className={styles.sign}>
          !{' '}
        </span>
        <bdi>“{first}”</bdi> and <bdi>“{second}”</bdi> share {ownWords} words outside of quotations. They may
        be one source.
      </p>
      {!isReadOnly && (
        <div className={styles.buttons}>
          <Button size="small" onPress={() => void groupSources(claim.id, sourceId, otherId)}>
            Count them as one
          </Button>
          <Button
            size="small"
            variant="quiet"
            onPress={() => void dismissPair(sourceId, otherId, 'draws_on_other')}
          >
            They are independent
          </Button>
        </div>
      )}
      <details>
        <summary>The words they share</summary>
        {passages.map((passage) => (
          <blockquote key={passage} dir="auto" className="article-words">
            {passage}
          </blockquote>
        ))}
      </details>
    </section>
  )
}
