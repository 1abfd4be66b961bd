import { useEffect } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { useGate } from '../../forms/use-gate.ts'
import { keepSpotted } from '../../stores/spotting-store.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { showView } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import { beginAtGateOf } from './gate-store.ts'
import { GateBar } from './GateBar.tsx'
import { GateDesk } from './GateDesk.tsx'
import styles from './GateScreen.module.css'

/** The gate: what still stands between the story on the desk and its publication. */
export function GateScreen() {
  const opened = useStoryStore((state) => state.open?.storyId ?? null)
  if (opened !== null) return <GateOfStory key={opened} storyId={opened} />
  return (
    <div className={styles.screen}>
      <ScreenBar title="Gate" />
      <EmptyState
        title="No story on the desk"
        action={
          <Button variant="primary" onPress={() => showView('library')}>
            Choose one in the library
          </Button>
        }
      />
    </div>
  )
}

function GateOfStory({ storyId }: { storyId: Id }) {
  useEffect(keepSpotted, [])
  useEffect(() => beginAtGateOf(storyId), [storyId])
  const gate = useGate()
  return (
    <div className={styles.screen}>
      <GateBar gate={gate} />
      {gate === null ? (
        <Placeholder label="Looking through the text" lines={6} className={styles.looking} />
      ) : (
        <GateDesk gate={gate} storyId={storyId} />
      )}
    </div>
  )
}
