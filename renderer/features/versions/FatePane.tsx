import { useEffect } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { signalLabels } from '../../../shared/domain/labels.ts'
import { type ClaimFate, type FateState, fateStates } from '../../../shared/versions/claim-fates.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { useVersionsStore } from '../../stores/versions-store.ts'
import { Button } from '../../ui/Button.tsx'
import { diffWords } from '../../ui/diff-words.ts'
import { DiffText } from '../../ui/DiffText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pane, PaneFooter } from '../../ui/Pane.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { listedFate, useFateGroups } from './comparison-selectors.ts'
import { fateLabels, fateMeanings, fateTones } from './fate-words.ts'
import styles from './FatePane.module.css'
import { useVersionsView } from './versions-view-store.ts'
import { goToPlace, openClaimInHand } from './version-steps.ts'

const idOf = ({ after }: ClaimFate): Id => after.id

/** What became of the claims, by state: each state with its count, and the claims of the one that is chosen. */
export function FatePane() {
  const groups = useFateGroups()
  const chosen = useVersionsView((state) => state.fate)
  const placeId = useVersionsView((state) => state.placeId)
  const isPending = useVersionsStore((state) => state.pending !== null)
  const listed = listedFate(groups, chosen)
  const items = groups[listed]
  useEffect(() => {
    // The claim that was pressed in the text is listed, whatever became of it.
    const state = fateStates.find((one) => groups[one].some(({ after }) => after.id === placeId))
    if (state !== undefined) useVersionsView.setState({ fate: state })
  }, [placeId, groups])
  return (
    <Pane label="Claims" ground="panel">
      <div className={styles.states} role="group" aria-label="What became of the claims">
        {fateStates.map((state) => (
          <StateButton key={state} state={state} count={groups[state].length} isListed={state === listed} />
        ))}
      </div>
      <p className={styles.meaning}>{fateMeanings[listed]}</p>
      <VirtualList
        label={`Claims: ${fateLabels[listed]}`}
        items={items}
        getId={idOf}
        renderItem={(fate) => <FateRow fate={fate} />}
        selectedId={placeId}
        onSelect={goToPlace}
        onOpen={(id) => {
          goToPlace(id)
          openClaimInHand()
        }}
        estimatedHeight={72}
        empty={<EmptyState size="compact" title="No claims here" />}
      />
      {!isPending && items.length > 0 && (
        <PaneFooter>
          <Button isDisabled={placeId === null} onPress={openClaimInHand}>
            Show on the desk
          </Button>
        </PaneFooter>
      )}
    </Pane>
  )
}

function StateButton({ state, count, isListed }: { state: FateState; count: number; isListed: boolean }) {
  if (state === 'new' && count === 0) return null
  return (
    <button
      type="button"
      data-tone={fateTones[state]}
      className={styles.state}
      aria-pressed={isListed}
      disabled={count === 0}
      onClick={() => useVersionsView.setState({ fate: state, placeId: null })}
    >
      <strong>{count}</strong>
      <span>{fateLabels[state]}</span>
    </button>
  )
}

function FateRow({ fate }: { fate: ClaimFate }) {
  const { after, before, state, signals } = fate
  const number = useStoryStore((story) => story.open?.tables.claims.byId.get(after.claimId)?.number)
  const isReworded = state === 'text_changed' && before !== null && before.exact !== after.exact
  return (
    <div className={styles.fate} data-tone={fateTones[state]}>
      <div className={styles.words}>
        {isReworded ? (
          <DiffText segments={diffWords(before.exact, after.exact)} />
        ) : (
          <span dir="auto" className="article-words">
            {after.exact}
          </span>
        )}
      </div>
      <div className={styles.facts}>
        <span>Claim {number ?? ''}</span>
        <span>{fateLabels[state]}</span>
        {signals
          .filter((signal) => signal !== 'words')
          .map((signal) => (
            <Tag key={signal} tone="amber">
              {signalLabels[signal]}
            </Tag>
          ))}
      </div>
    </div>
  )
}
