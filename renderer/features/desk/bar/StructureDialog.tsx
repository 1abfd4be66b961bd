import { useMemo, useState } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { Version } from '../../../../shared/domain/story.ts'
import { restructure } from '../../../../shared/text/restructure.ts'
import type { StructureEdit } from '../../../../shared/text/structure-edit.ts'
import { ArticleParts } from '../../../forms/ArticleParts.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { restructureStory } from '../../../stores/story-actions.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'

export interface StructureDialogProps {
  storyId: Id
  version: Version
  text: string
  onClose: () => void
}

/** All parts of the article in their order: what each is, what was set aside. All changes together make one new version. */
export function StructureDialog({ storyId, version, text, onClose }: StructureDialogProps) {
  const [edits, setEdits] = useState<readonly StructureEdit[]>([])
  const isReadOnly = useIsReadOnly()
  const { blocks, setAside } = version
  const article = useMemo(
    () => restructure({ text, blocks, setAside }, edits).article,
    [text, blocks, setAside, edits],
  )
  const save = async () => {
    const result = edits.length === 0 ? null : await restructureStory(storyId, edits)
    if (result === null || result.ok) onClose()
  }
  return (
    <Dialog
      isOpen
      isFlush
      size="large"
      title="Parts of the article"
      onClose={onClose}
      footerStart={edits.length > 0 && 'The changes make a new version; claims keep their places.'}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={edits.length === 0 || isReadOnly} onPress={() => void save()}>
            {edits.length < 2 ? 'Apply' : `Apply ${edits.length} changes`}
          </Button>
        </>
      }
    >
      <ArticleParts
        article={article}
        isReadOnly={isReadOnly}
        onEdit={(edit) => setEdits((before) => [...before, edit])}
      />
    </Dialog>
  )
}
