import { useEffect, useState } from 'react'
import { useStatusHints } from '../../keyboard/use-status-hints.ts'
import { loadVersions } from '../../stores/compare-actions.ts'
import { startNewVersion } from '../../stores/new-version-actions.ts'
import { selectStory } from '../../stores/story-selectors.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { type Comparison, type PendingVersion, useVersionsStore } from '../../stores/versions-store.ts'
import { showView } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { useNow } from '../../ui/use-now.ts'
import { ComparisonHead } from './ComparisonHead.tsx'
import { ComparisonPane } from './ComparisonPane.tsx'
import { FatePane } from './FatePane.tsx'
import { LabelDialog } from './LabelDialog.tsx'
import { PendingBanner } from './PendingBanner.tsx'
import { PendingParts } from './PendingParts.tsx'
import { useVersionCommands } from './use-version-commands.ts'
import { versionName } from './version-names.ts'
import { useVersionsView } from './versions-view-store.ts'
import styles from './VersionsScreen.module.css'

const hints = [
  { commands: ['version.next-change', 'version.previous-change'], label: 'next, previous change' },
  { commands: ['version.columns'], label: 'columns' },
  { commands: ['version.typography'], label: 'typesetting' },
  { commands: ['version.new'], label: 'new version' },
] as const

/** Two versions of the story on the desk, or the version that is about to be taken beside the one it takes the place of. */
export function VersionsScreen() {
  useStatusHints(hints)
  const [isNaming, setIsNaming] = useState(false)
  useVersionCommands(() => setIsNaming(true))
  const story = useStoryStore(selectStory)
  const list = useVersionsStore((state) => state.list)
  const failure = useVersionsStore((state) => state.failure)
  const isPending = useVersionsStore((state) => state.pending !== null)
  useReloading()
  if (story === null) return <NoStory />
  const isAlone = list !== null && list.length < 2 && !isPending
  return (
    <div className={styles.screen}>
      <ScreenBar title={story.headline} face="article" meta="Versions">
        <Button size="small" onPress={() => showView('desk')}>
          Back to the desk
        </Button>
        <Button size="small" variant={isPending ? 'plain' : 'primary'} onPress={startNewVersion}>
          New version…
        </Button>
      </ScreenBar>
      {failure !== null && (
        <ErrorPanel
          title="The versions could not be read"
          kept="Nothing was changed: they are in the library as they were."
          action={<Button onPress={() => void loadVersions()}>Try again</Button>}
        >
          {failure.message}
        </ErrorPanel>
      )}
      {isPending && <PendingBanner />}
      {isAlone ? <OneVersion /> : <Compared onName={() => setIsNaming(true)} />}
      {isNaming && <LabelDialog onClose={() => setIsNaming(false)} />}
    </div>
  )
}

/** Reads the versions when the screen comes, and again whenever the story has another text or a place of a claim changed. */
function useReloading(): void {
  const storyId = useStoryStore((state) => state.wanted)
  const versionId = useStoryStore((state) => state.open?.version.id)
  const anchors = useStoryStore((state) => state.open?.tables.anchors)
  useEffect(() => {
    void loadVersions()
  }, [storyId, versionId, anchors])
}

function NoStory() {
  return (
    <div className={styles.screen}>
      <ScreenBar title="Versions" />
      <EmptyState
        title="No story on the desk"
        action={
          <Button variant="primary" onPress={() => showView('library')}>
            Choose one in the library
          </Button>
        }
      >
        The versions shown here are those of the story on the desk.
      </EmptyState>
    </div>
  )
}

function OneVersion() {
  return (
    <EmptyState
      title="One version so far"
      action={
        <Button variant="primary" onPress={startNewVersion}>
          New version…
        </Button>
      }
    >
      Bring the article in again when its text has changed. Every claim is carried over to the new words, and
      you see what becomes of each before anything is applied.
    </EmptyState>
  )
}

function Compared({ onName }: { onName: () => void }) {
  const comparison = useVersionsStore((state) => state.comparison)
  const isShowingParts = useVersionsView((state) => state.isShowingParts)
  const names = useSideNames()
  const pending = useVersionsStore((state) => state.pending)
  return (
    <>
      <ComparisonHead onName={onName} />
      {comparison === null ? (
        <Placeholder label="Comparing the versions" lines={8} className={styles.waiting} />
      ) : pending !== null && isShowingParts ? (
        <PendingParts pending={pending} />
      ) : (
        <Panes comparison={comparison} names={names} />
      )}
    </>
  )
}

function Panes({ comparison, names }: { comparison: Comparison; names: readonly [string, string] }) {
  return (
    <div className={styles.panes}>
      <SplitPane
        parts={[
          {
            id: 'comparison',
            label: 'comparison',
            minSize: 420,
            content: <ComparisonPane comparison={comparison} names={names} />,
          },
          {
            id: 'claims',
            label: 'claims',
            minSize: 250,
            maxSize: 480,
            defaultSize: 320,
            content: <FatePane />,
          },
        ]}
      />
    </div>
  )
}

function useSideNames(): readonly [string, string] {
  const now = useNow()
  const { list, beforeId, afterId, pending } = useVersionsStore()
  const current = useStoryStore((state) => state.open?.version.id)
  const nameOf = (id: string | null | undefined) => {
    const version = list?.find((one) => one.id === id)
    return version === undefined ? '' : versionName(version, now)
  }
  if (pending !== null) return [nameOf(current), pendingName(pending)]
  return [nameOf(beforeId), nameOf(afterId)]
}

function pendingName({ article, made }: PendingVersion): string {
  return article.fileName ?? (made === null ? 'New version, pasted' : 'New version, corrected')
}
