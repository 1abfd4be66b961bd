import { useEffect, useState } from 'react'
import { dateOfUpdateNote } from '../../../../shared/claims/date-of-update-note.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { Story, StoryFields, Version } from '../../../../shared/domain/story.ts'
import { StoryFieldsForm } from '../../../forms/StoryFieldsForm.tsx'
import { storyLinkProblem, withStoryLink } from '../../../forms/story-link.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { updateStory } from '../../../stores/story-actions.ts'
import { allowFetching, checkLinks, mayFetchFor } from '../../../stores/web-actions.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import { Switch } from '../../../ui/Switch.tsx'

export interface StoryDetailsDialogProps {
  story: Story
  version: Version
  text: string
  onClose: () => void
}

/** What is known about the article beside its words. The form stays with all that was typed until it is stored. */
export function StoryDetailsDialog({ story, version, text, onClose }: StoryDetailsDialogProps) {
  const [fields, setFields] = useState<Partial<StoryFields>>({})
  const [offered] = useState(() =>
    dateOfUpdateNote({ text, blocks: version.blocks }, new Date().toISOString()),
  )
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
        offeredDate={offered}
        updateNote={note === undefined ? null : text.slice(note.start, note.end)}
        onChange={(change) => setFields((before) => ({ ...before, ...change }))}
      />
      <WebSwitch storyId={story.id} isReadOnly={isReadOnly} />
    </Dialog>
  )
}

/** Whether the links of the story may be fetched: takes effect at once, since it stands by itself in the history. */
function WebSwitch({ storyId, isReadOnly }: { readonly storyId: Id; readonly isReadOnly: boolean }) {
  const [isAllowed, setAllowed] = useState<boolean | null>(null)
  useEffect(() => {
    void mayFetchFor(storyId).then(setAllowed)
  }, [storyId])
  const change = (wanted: boolean) => {
    setAllowed(wanted)
    void allowFetching(storyId, wanted).then((isDone) => setAllowed(isDone ? wanted : !wanted))
  }
  return (
    <div>
      <Switch
        isSelected={isAllowed === true}
        isDisabled={isReadOnly || isAllowed === null}
        onChange={change}
        description="Only when you ask: to keep the page of a source, or to look whether links still lead somewhere."
      >
        Links of this story may be fetched from the web
      </Switch>
      {isAllowed === true && !isReadOnly && (
        <LinkButton onPress={() => void checkLinks({ sourceIds: null, storyId })}>
          Check the links of this story now
        </LinkButton>
      )}
    </div>
  )
}
