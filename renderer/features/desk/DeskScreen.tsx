import { Activity, useEffect, useRef } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { keepSpotted } from '../../stores/spotting-store.ts'
import { reloadStory } from '../../stores/story-actions.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { listOnDesk, showView } from '../../stores/view-store.ts'
import { keepSignatures } from '../../stores/wording-store.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import { StoryBar } from './bar/StoryBar.tsx'
import { StoryDialogs } from './bar/StoryDialogs.tsx'
import { CallCommands } from './calls/CallCommands.tsx'
import { CallDialogs } from './calls/CallDialogs.tsx'
import { DeskCommands } from './DeskCommands.tsx'
import { DeskPanes } from './DeskPanes.tsx'
import { forgetFocusOfOthers, useIsFocusOn } from './focus/focus-store.ts'
import { FocusCommands } from './focus/FocusCommands.tsx'
import { FocusMode } from './focus/FocusMode.tsx'
import { focusListOrArticle } from './leave-card.ts'
import { QueueCommands } from './queue/QueueCommands.tsx'
import { ListCommands } from './ListCommands.tsx'
import { NoteQuestions } from './notes/NoteQuestions.tsx'
import { SecondReadDialogs } from './second-read/SecondReadDialogs.tsx'
import styles from './DeskScreen.module.css'

/** The desk: one story with its article, its claims, and the claim in hand. */
export function DeskScreen() {
  const wanted = useStoryStore((state) => state.wanted)
  const opened = useStoryStore((state) => state.open?.storyId ?? null)
  const failure = useStoryStore((state) => state.failure)
  if (wanted !== null && wanted === opened) return <StoryOnDesk key={opened} storyId={opened} />
  return (
    <div className={styles.desk}>
      <ScreenBar title="Desk" />
      <div className={styles.middle}>
        {wanted === null ? (
          <EmptyState
            title="No story on the desk"
            action={
              <Button variant="primary" onPress={() => showView('library')}>
                Choose one in the library
              </Button>
            }
          />
        ) : failure === null ? (
          <Placeholder label="Opening the story" lines={6} className={styles.opening} />
        ) : (
          <ErrorPanel
            title="The story could not be opened"
            kept="Nothing was changed: the story is in the library as it was."
            technical={failure.code}
            action={
              <>
                <Button variant="primary" onPress={() => void reloadStory()}>
                  Try again
                </Button>
                <Button onPress={() => showView('library')}>Go to the library</Button>
              </>
            }
          >
            {failure.message}
          </ErrorPanel>
        )}
      </div>
    </div>
  )
}

function StoryOnDesk({ storyId }: { storyId: Id }) {
  useEffect(keepSpotted, [])
  useEffect(keepSignatures, [])
  const isFocusOn = useIsFocusOn()
  const wasFocusOn = useRef(isFocusOn)
  useEffect(() => forgetFocusOfOthers(storyId), [storyId])
  useEffect(() => {
    if (isFocusOn) listOnDesk('claims')
    if (wasFocusOn.current && !isFocusOn) focusListOrArticle()
    wasFocusOn.current = isFocusOn
  }, [isFocusOn])
  return (
    <div className={styles.desk}>
      {isFocusOn && <FocusMode />}
      {/* What is hidden keeps its place, and follows nothing until it is shown again. */}
      <Activity mode={isFocusOn ? 'hidden' : 'visible'}>
        <StoryBar />
        <DeskPanes />
      </Activity>
      <DeskCommands />
      <QueueCommands />
      <CallCommands />
      {isFocusOn ? <FocusCommands /> : <ListCommands />}
      <StoryDialogs />
      <CallDialogs />
      <SecondReadDialogs />
      <NoteQuestions />
    </div>
  )
}
