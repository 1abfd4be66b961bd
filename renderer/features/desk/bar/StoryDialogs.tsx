import { selectStory } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { openDeskDialog, useDeskDialogs } from '../desk-dialogs.ts'
import { StoryDetailsDialog } from './StoryDetailsDialog.tsx'
import { StructureDialog } from './StructureDialog.tsx'
import { WordingsDialog } from '../wordings/WordingsDialog.tsx'
import { TickRestDialog } from './TickRestDialog.tsx'

/** The dialogs about the story as a whole, as far as one is open. */
export function StoryDialogs() {
  const dialog = useDeskDialogs((state) => state.dialog)
  const story = useStoryStore(selectStory)
  const version = useStoryStore((state) => state.open?.version)
  const text = useStoryStore((state) => state.open?.text)
  const close = () => openDeskDialog(null)
  if (story === null || version === undefined || text === undefined || dialog === null) return null
  switch (dialog) {
    case 'details':
      return <StoryDetailsDialog story={story} version={version} text={text} onClose={close} />
    case 'structure':
      return (
        <StructureDialog key={version.id} storyId={story.id} version={version} text={text} onClose={close} />
      )
    case 'wordings':
      return <WordingsDialog onClose={close} />
    case 'tick_rest':
      return <TickRestDialog onClose={close} />
  }
}
