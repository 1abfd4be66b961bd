import { useState } from 'react'
import type { Story, StoryFields, Version } from '../../../../shared/domain/story.ts'
import { StoryFieldsForm } from '../../../forms/StoryFieldsForm.tsx'
import { storyLinkProblem, withStoryLink } from '../../../forms/story-link.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { updateStory } from '../../../stores/story-actions.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'

export interface StoryDetailsDialogProps {
  story: Story
  version: Version
  text: string
  onClose: () => void
}

/** What is known about the article beside its words. The form stays with all that was typed until it is stored. */
export function StoryDetailsDialog({ story, version, text, onClose }: StoryDetailsDialogProps) {
  const [fields, setFields] = useState<Partial<StoryFields>>({})
  const [seen] = useState(story.revision)
  const isReadOnly = useIsReadOnly()
  const canSave = !isReadOnly && storyLinkProblem(fields) === null
  const save = async () => {
    if (!canSave) return
    const isChanged = Object.keys(fields).length > 0
    const result = isChanged ? await updateStory(story.id, withStoryLink(fields), seen) : null
    if (result === null || result.ok || result.error.code === 'revision_conflict') onClose()
  }
  const note = version.blocks.find((block) => block.kind === 'update_note')
  return (
    <Dialog
      isOpen
      title="Story details"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={!canSave}>
            Save
          </Button>
        </>
      }
    >
      <StoryFieldsForm
        isAutoFocused
        layout="row"
        isReadOnly={isReadOnly}
        value={{ ...story, ...fields }}
        updateNote={note === undefined ? null : text.slice(note.start, note.end)}
        onChange={(change) => setFields((before) => ({ ...before, ...change }))}
      />
    </Dialog>
  )
}
