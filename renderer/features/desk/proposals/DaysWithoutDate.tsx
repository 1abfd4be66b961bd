import { useMemo } from 'react'
import { dateOfUpdateNote } from '../../../../shared/claims/date-of-update-note.ts'
import { waitsForDate } from '../../../../shared/claims/spotting/waits-for-date.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useOpenProposals } from '../../../stores/proposal-selectors.ts'
import { updateStory } from '../../../stores/story-actions.ts'
import { selectStory } from '../../../stores/story-selectors.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { showFullMoment } from '../../../ui/show-time.ts'
import { useNow } from '../../../ui/use-now.ts'
import { openDeskDialog } from '../desk-dialogs.ts'

/** Over the proposals while days such as “Tuesday” wait for the date of publication: what to do about it. */
export function DaysWithoutDate() {
  const open = useStoryStore((state) => state.open)
  const isAsking = useStoryStore(selectStory)?.publishedAt === null
  const count = useOpenProposals().filter(waitsForDate).length
  if (open === null || !isAsking || count === 0) return null
  return <AskForDate open={open} count={count} />
}

function AskForDate({ open, count }: { open: OpenStory; count: number }) {
  const { version, text } = open
  const story = useStoryStore(selectStory)
  const isReadOnly = useIsReadOnly()
  const today = useNow().toISOString().slice(0, 10)
  const offered = useMemo(
    () => dateOfUpdateNote({ text, blocks: version.blocks }, today),
    [text, version, today],
  )
  const days = count === 1 ? '1 day waits for' : `${count} days wait for`
  const setDay = (day: string) => {
    if (story !== null) void updateStory(story.id, { publishedAt: day }, story.revision)
  }
  return (
    <Banner
      action={
        !isReadOnly &&
        (offered === null ? (
          <Button size="small" onPress={() => openDeskDialog('details')}>
            Set the date…
          </Button>
        ) : (
          <Button size="small" onPress={() => setDay(offered.day)}>
            Set {showFullMoment(offered.day)}
          </Button>
        ))
      }
    >
      {days} a date of publication.
      {offered !== null && ` The update note says “${offered.words}”.`}
    </Banner>
  )
}
