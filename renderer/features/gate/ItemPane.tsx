import { gateGroupLabels } from '../../../shared/claims/gate/group-labels.ts'
import type { GateItem } from '../../../shared/claims/gate/gate-item.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Override } from '../../../shared/domain/override.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { runCommand } from '../../keyboard/command-registry.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { selectPerson, useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Pane, PaneBody, PaneHeader, PaneSection } from '../../ui/Pane.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { useNow } from '../../ui/use-now.ts'
import { SealSection } from './SealSection.tsx'
import styles from './ItemPane.module.css'

interface ItemPaneProps {
  readonly storyId: Id
  readonly item: GateItem | null
  /** Overrides that hold no more. */
  readonly lapsed: readonly Override[]
}

/** The thing in hand with what can be done about it; under it, overrides that lapsed and the story’s seals. */
export function ItemPane({ storyId, item, lapsed }: ItemPaneProps) {
  return (
    <Pane label="In hand">
      <PaneHeader title={item === null ? 'The story' : 'In hand'} />
      <PaneBody>
        {item !== null && <ItemInHand item={item} />}
        {lapsed.length > 0 && (
          <PaneSection title="Overrides that hold no more">
            <p className={styles.note}>What they were about has changed or is gone.</p>
            <ul className={styles.overrides}>
              {lapsed.map((override) => (
                <li key={override.id}>
                  <p>{override.what}</p>
                  <MadeBy override={override} />
                </li>
              ))}
            </ul>
          </PaneSection>
        )}
        <SealSection storyId={storyId} />
      </PaneBody>
    </Pane>
  )
}

function ItemInHand({ item }: { item: GateItem }) {
  const isReadOnly = useIsReadOnly()
  const showKey = useCommandKey('gate.show')
  const overrideKey = useCommandKey('gate.override')
  const withdrawKey = useCommandKey('gate.withdraw')
  const { group, number, words, what, override } = item
  return (
    <PaneSection title={gateGroupLabels[group]} aside={number === null ? undefined : `No. ${number}`}>
      {words !== '' && (
        <p className={styles.words} dir="auto">
          {words}
        </p>
      )}
      <p className={styles.what}>{what}</p>
      {override !== null && (
        <div className={styles.override}>
          <p dir="auto">{override.reason}</p>
          <MadeBy override={override} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button shortcut={showKey} onPress={() => runCommand('gate.show')}>
          Show the place
        </Button>
        {!isReadOnly && override === null && (
          <Button shortcut={overrideKey} onPress={() => runCommand('gate.override')}>
            Override…
          </Button>
        )}
        {!isReadOnly && override !== null && (
          <Button shortcut={withdrawKey} onPress={() => runCommand('gate.withdraw')}>
            Withdraw the override
          </Button>
        )}
      </div>
    </PaneSection>
  )
}

function MadeBy({ override }: { override: Override }) {
  const name = useSettingsStore((state) => selectPerson(state, override.madeBy)?.name ?? 'somebody')
  const now = useNow()
  return (
    <p className={styles.note}>
      Overridden by {name}, {showMoment(override.madeAt, now)}
    </p>
  )
}
