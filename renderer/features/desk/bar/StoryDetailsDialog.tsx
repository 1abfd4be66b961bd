import { useState } from 'react'
import type { Story, StoryFields, Version } from '../../../../shared/domain/story.ts'
import { updateStory } from '../../../stores/story-actions.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { MomentField } from '../../../ui/MomentField.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import styles from './StoryDialogs.module.css'

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
  const value = { ...story, ...fields }
  const change = (part: Partial<StoryFields>) => setFields((before) => ({ ...before, ...part }))
  const save = async () => {
    const isChanged = Object.keys(fields).length > 0
    const result = isChanged ? await updateStory(story.id, fields, seen) : null
    if (result === null || result.ok || result.error.code === 'revision_conflict') onClose()
  }
  const line = (name: 'byline' | 'outlet' | 'url') => ({
    layout: 'row' as const,
    maxLength: 500,
    isReadOnly,
    value: value[name] ?? '',
    onChange: (typed: string) => change({ [name]: typed === '' ? null : typed }),
  })
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
          <Button type="submit" variant="primary" isDisabled={isReadOnly}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField {...line('byline')} autoFocus label="Byline" />
        <TextField {...line('outlet')} label="Outlet" />
        <TextField {...line('url')} type="url" label="Link" placeholder="https://" />
        <MomentField
          label="Published"
          layout="row"
          isDisabled={isReadOnly}
          value={value.publishedAt}
          onCommit={(publishedAt) => change({ publishedAt })}
        />
        <MomentField
          needsTime
          label="Due"
          layout="row"
          isDisabled={isReadOnly}
          value={value.deadline}
          onCommit={(deadline) => change({ deadline })}
        />
        <TextArea
          label="Note"
          layout="row"
          isReadOnly={isReadOnly}
          value={value.note}
          onChange={(typed) => change({ note: typed })}
        />
        {note !== undefined && (
          <div className={styles.note}>
            <span>Update note in the text</span>
            <p className="article-words" dir="auto">
              {text.slice(note.start, note.end)}
            </p>
          </div>
        )}
      </div>
    </Dialog>
  )
}
