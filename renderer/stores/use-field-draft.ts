import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { draftOf, type SaveText } from './field-draft.ts'

/** A field of an entity that saves itself. */
export interface FieldDraftOptions {
  /** The field among all fields of the window: `${claim.id}.note`. */
  readonly id: string
  /** What is stored now. */
  readonly value: string
  /** The entity's revision now. */
  readonly revision: number
  readonly save: SaveText
}

/** The text as it stands in the field, and how to give it another one. */
export interface FieldDraftState {
  readonly text: string
  readonly setText: (text: string) => void
  /** Saves now what is not saved yet; for leaving the field and for Enter. */
  readonly commit: () => void
  readonly isUnsaved: boolean
}

/**
 * The draft of a text field that saves itself half a second after the last key, when the field is left, when the
 * component goes and when the window closes. A text that could not be stored stays, even when the field goes and
 * comes back. Give the component the entity's id as its key: the field's id must not change while it is shown.
 */
export function useFieldDraft(options: FieldDraftOptions): FieldDraftState {
  const [draft] = useState(() => draftOf(options.id))
  const [, repaint] = useState(0)
  const latest = useRef(options)
  useLayoutEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    draft.open(
      (text, seen) => latest.current.save(text, seen),
      () => repaint((count) => count + 1),
    )
    return () => draft.close()
  }, [draft])
  return {
    text: draft.text ?? options.value,
    setText: (text) => draft.type(text, options.value, options.revision),
    commit: () => void draft.flush(),
    isUnsaved: draft.text !== null,
  }
}
