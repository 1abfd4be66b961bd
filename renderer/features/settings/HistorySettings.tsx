import { useEffect, useRef } from 'react'
import type { HistoryHead } from '../../../shared/domain/history-head.ts'
import { copyText, showDataFolder } from '../../stores/app-actions.ts'
import {
  checkHistory,
  checkSavedHead,
  readHead,
  saveHead,
  useHistoryCheckStore,
} from '../../stores/history-check-store.ts'
import { useSaveStateStore } from '../../stores/save-state-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { useNow } from '../../ui/use-now.ts'
import styles from './HistorySettings.module.css'
import { SettingsSection } from './SettingsSection.tsx'

/** The chain of the library's history: where it ends, whether it holds, and whether a head that was saved is still in it. */
export function HistorySettings() {
  const { head, isChecking, isWished } = useHistoryCheckStore()
  const savedAt = useSaveStateStore((state) => state.lastSavedAt)
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => void readHead(), [savedAt])
  useEffect(() => {
    if (!isWished) return undefined
    // The sections above it may still be taking their places.
    const frame = requestAnimationFrame(() => {
      ref.current?.scrollIntoView({ block: 'nearest' })
      if (!isChecking) useHistoryCheckStore.setState({ isWished: false })
    })
    return () => cancelAnimationFrame(frame)
  }, [isWished, isChecking, head])
  return (
    <SettingsSection
      title="History"
      about="Every write is an event that carries the SHA-256 of the one before it, so that none can be changed, added or taken out unnoticed. A head that was saved and kept elsewhere shows also whether its end was cut off."
    >
      <div ref={ref} className={styles.content}>
        <Head />
        <div className={styles.buttons}>
          <Button variant="primary" isDisabled={isChecking} onPress={() => void checkHistory()}>
            {isChecking ? 'Checking…' : 'Check the history'}
          </Button>
          <Button isDisabled={head === null} onPress={() => void saveHead()}>
            Save the head…
          </Button>
          <Button isDisabled={isChecking} onPress={() => void checkSavedHead()}>
            Check a saved head…
          </Button>
        </div>
        <Found />
      </div>
    </SettingsSection>
  )
}

function Head() {
  const head = useHistoryCheckStore((state) => state.head)
  const now = useNow()
  if (head === null) return <p>Nothing was written yet.</p>
  return (
    <DefinitionList>
      <Definition term="Last event">
        number {head.seq}, {showMoment(head.at, now)}
      </Definition>
      <Definition term="Its hash">
        <span className={styles.hash}>
          <span className={styles.digest}>{head.hash}</span>
          <Button size="small" label="Copy the head" onPress={() => void copyHead(head)}>
            Copy
          </Button>
        </span>
      </Definition>
    </DefinitionList>
  )
}

function copyHead({ seq, at, hash }: HistoryHead): Promise<void> {
  return copyText(`Stet history, event ${seq}, ${at}, SHA-256 ${hash}`, 'The head')
}

/** What the last check found; for a history that does not hold, what that means and what to do. */
function Found() {
  const found = useHistoryCheckStore((state) => state.found)
  if (found === null) return null
  return (
    <Banner
      kind={found.isGood ? 'info' : 'error'}
      action={
        found.isGood ? undefined : (
          <Button size="small" onPress={() => void showDataFolder()}>
            Show the folder
          </Button>
        )
      }
    >
      <div className={styles.found}>
        <p>
          <strong>{found.says}</strong>
        </p>
        {found.means !== '' && <p>{found.means}</p>}
        {found.todo !== '' && <p>{found.todo}</p>}
      </div>
    </Banner>
  )
}
