import { useMemo, useState } from 'react'
import { blockKinds } from '../../../../shared/domain/article.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { blockKindLabels, setAsideReasonLabels } from '../../../../shared/domain/labels.ts'
import type { Version } from '../../../../shared/domain/story.ts'
import { restructure } from '../../../../shared/text/restructure.ts'
import type { StructureEdit } from '../../../../shared/text/structure-edit.ts'
import { restructureStory } from '../../../stores/story-actions.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { type StructurePart, structureParts } from './structure-parts.ts'
import styles from './StoryDialogs.module.css'

export interface StructureDialogProps {
  storyId: Id
  version: Version
  text: string
  onClose: () => void
}

const idOf = (part: StructurePart) => part.id

/** All parts of the article in their order: what each is, what was set aside. All changes together make one new version. */
export function StructureDialog({ storyId, version, text, onClose }: StructureDialogProps) {
  const [edits, setEdits] = useState<readonly StructureEdit[]>([])
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const isReadOnly = useIsReadOnly()
  const { blocks, setAside } = version
  const parts = useMemo(
    () => structureParts(restructure({ text, blocks, setAside }, edits).article),
    [text, blocks, setAside, edits],
  )
  const selected = parts.find((part) => part.id === selectedId) ?? null
  const edit = (one: StructureEdit, keepsPlace: boolean) => {
    const next = [...edits, one]
    setEdits(next)
    if (keepsPlace) return
    // The part has changed its name; the one at the same place on the page is the same part.
    const place = parts.findIndex((part) => part.id === selectedId)
    const after = structureParts(restructure({ text, blocks, setAside }, next).article)
    setSelectedId(after[place]?.id ?? null)
  }
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
      <div className={styles.structure}>
        <VirtualList
          label="Parts in the order of the page"
          items={parts}
          getId={idOf}
          renderItem={(part) => <Part part={part} />}
          selectedId={selectedId}
          onSelect={setSelectedId}
          estimatedHeight={54}
          className={styles.list}
        />
        <Controls part={selected} isReadOnly={isReadOnly} onEdit={edit} />
      </div>
    </Dialog>
  )
}

function Part({ part }: { part: StructurePart }) {
  const isAside = 'item' in part
  return (
    <div className={cx(styles.part, isAside && styles.aside)}>
      <span className={styles.partKind}>
        {isAside
          ? `Set aside: ${setAsideReasonLabels[part.reason].toLowerCase()}`
          : blockKindLabels[part.kind]}
      </span>
      <span className={styles.partWords} dir="auto">
        {part.words}
      </span>
    </div>
  )
}

interface ControlsProps {
  part: StructurePart | null
  isReadOnly: boolean
  onEdit: (edit: StructureEdit, keepsPlace: boolean) => void
}

function Controls({ part, isReadOnly, onEdit }: ControlsProps) {
  const isBlock = part !== null && 'block' in part
  return (
    <div className={styles.controls}>
      <Select
        label="What it is"
        isDisabled={part === null || isReadOnly}
        placeholder="Choose a part"
        value={isBlock ? part.kind : null}
        options={blockKinds.map((id) => ({ id, label: blockKindLabels[id] }))}
        onChange={(as) => {
          if (part === null) return
          if ('block' in part) onEdit({ kind: 'set_kind', block: part.block, as }, true)
          else onEdit({ kind: 'put_back', item: part.item, as }, false)
        }}
        className={styles.kind}
      />
      {isBlock ? (
        <Button
          isDisabled={isReadOnly}
          onPress={() => onEdit({ kind: 'set_aside', block: part.block }, false)}
        >
          Set aside
        </Button>
      ) : (
        <Button
          isDisabled={part === null || isReadOnly}
          onPress={() => {
            if (part !== null) onEdit({ kind: 'put_back', item: part.item, as: 'paragraph' }, false)
          }}
        >
          Put back
        </Button>
      )}
    </div>
  )
}
