import { useEffect, useState } from 'react'
import { newEntry } from '../../../shared/corrections/new-entry.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Story } from '../../../shared/domain/story.ts'
import { requestFocus } from '../../forms/focus-request.ts'
import { createCorrection } from '../../stores/correction-actions.ts'
import { useLibraryStore } from '../../stores/library-store.ts'
import { loadLibrary } from '../../stores/story-actions.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { showCorrection } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { ComboBox, type ComboBoxValue } from '../../ui/ComboBox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

/** Asks which story was wrong. Everything else is said in the fields of the entry, which is stored at once. */
export function NewEntryDialog({ onClose }: { onClose: () => void }) {
  const stories = useStories()
  const onDesk = useStoryStore((state) => state.wanted)
  const [chosen, setChosen] = useState<ComboBoxValue | null>(null)
  const value = chosen ?? valueOf(stories, onDesk)
  const story = stories.find(({ id }) => id === value.id)
  const create = async () => {
    if (story === undefined) return
    const result = await createCorrection({
      storyId: story.id,
      fields: newEntry(story, new Date().toISOString()),
      claimIds: [],
    })
    if (!result.ok) return
    requestFocus(result.value.correctionId)
    showCorrection(result.value.correctionId)
    onClose()
  }
  return (
    <Dialog
      isOpen
      size="small"
      title="New correction"
      onClose={onClose}
      onSubmit={() => void create()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={story === undefined}>
            Write the entry
          </Button>
        </>
      }
    >
      <ComboBox
        label="Which story was wrong"
        autoFocus
        placeholder="Type to find a story"
        emptyText="No story has such a headline"
        options={stories.map(({ id, headline, byline }) => ({
          id,
          label: headline,
          ...(byline !== null && { detail: byline }),
        }))}
        value={value}
        onChange={setChosen}
        description="Headline, byline, link and date are copied into the entry."
      />
    </Dialog>
  )
}

/** The stories of the library, those on the open shelf first. */
function useStories(): readonly Story[] {
  const summaries = useLibraryStore((state) => state.summaries)
  const isStale = useLibraryStore((state) => state.isStale)
  useEffect(() => {
    if (isStale) void loadLibrary()
  }, [isStale])
  return (summaries ?? [])
    .map(({ story }) => story)
    .toSorted(
      (a, b) =>
        Number(a.archivedAt !== null) - Number(b.archivedAt !== null) || (a.updatedAt < b.updatedAt ? 1 : -1),
    )
}

function valueOf(stories: readonly Story[], id: Id | null): ComboBoxValue {
  const story = stories.find((one) => one.id === id)
  return story === undefined ? { id: null, text: '' } : { id: story.id, text: story.headline }
}
