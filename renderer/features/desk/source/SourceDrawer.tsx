import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { Source, SourceFields } from '../../../../shared/domain/source.ts'
import { updateSource } from '../../../stores/source-actions.ts'
import { selectSource } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Drawer } from '../../../ui/Drawer.tsx'
import { useIsReadOnly } from '../use-is-read-only.ts'
import { Attachments } from './Attachments.tsx'
import { ContactLog } from './ContactLog.tsx'
import { SourceForm } from './SourceForm.tsx'
import styles from './SourceDrawer.module.css'

/** What the drawer opens for: the source itself, or a new line of its contact log. */
export type SourceDrawerPart = 'fields' | 'new_contact'

export interface SourceDrawerProps {
  sourceId: Id
  /** The claim at which it was opened: a call without an answer may make it wait. */
  claimId: Id
  part: SourceDrawerPart
  onClose: () => void
}

/** One source with its contact log and its files. What was changed is saved when the drawer closes. */
export function SourceDrawer({ sourceId, claimId, part, onClose }: SourceDrawerProps) {
  const source = useStoryStore((state) => selectSource(state, sourceId))
  const draft = useSourceDraft(source)
  const isReadOnly = useIsReadOnly()
  const contactsRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (part === 'new_contact') contactsRef.current?.scrollIntoView({ block: 'start' })
  }, [part])
  if (source === null) return null
  const close = async () => {
    if (await draft.save()) onClose()
  }
  return (
    <Drawer
      isOpen
      title={source.title}
      width={480}
      onClose={() => void close()}
      footer={
        <>
          {draft.isChanged && <Button onPress={draft.discard}>Discard changes</Button>}
          <Button variant="primary" onPress={() => void close()}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <SourceForm value={draft.value ?? source} onChange={draft.change} isReadOnly={isReadOnly} />
        <div ref={contactsRef}>
          <ContactLog sourceId={sourceId} claimId={claimId} startsNew={part === 'new_contact'} />
        </div>
        <Attachments sourceId={sourceId} />
      </div>
    </Drawer>
  )
}

interface SourceDraft {
  /** The source with the changes in it; null while there is none. */
  readonly value: (Source & SourceFields) | null
  readonly isChanged: boolean
  readonly change: (change: Partial<SourceFields>) => void
  readonly discard: () => void
  /** Stores the changes. False when they could not be stored; they stay. */
  readonly save: () => Promise<boolean>
}

/** Changes to a source that are not stored yet, with the revision at which they were begun. */
function useSourceDraft(source: Source | null): SourceDraft {
  const [draft, setDraft] = useState<{ seen: number; fields: Partial<SourceFields> } | null>(null)
  return {
    value: source === null || draft === null ? null : { ...source, ...draft.fields },
    isChanged: draft !== null,
    change: (change) =>
      setDraft((before) => ({
        seen: before?.seen ?? source?.revision ?? 0,
        fields: { ...before?.fields, ...change },
      })),
    discard: () => setDraft(null),
    save: async () => {
      if (draft === null || source === null) return true
      const result = await updateSource(source.id, draft.fields, draft.seen)
      const isSettled = result.ok || result.error.code === 'revision_conflict'
      if (isSettled) setDraft(null)
      return isSettled
    },
  }
}
