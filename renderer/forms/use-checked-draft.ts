import { useState } from 'react'
import type { Result } from '../../shared/ipc/result.ts'
import { useFieldDraft } from '../stores/use-field-draft.ts'

/** A text field of an entity that saves itself once nothing is wrong with what stands in it. */
export interface CheckedDraftOptions {
  /** The field among all fields of the window: `${source.id}.title`. Must not change while the field is shown. */
  readonly id: string
  /** What is stored now. */
  readonly value: string
  /** The entity's revision now. */
  readonly revision: number
  readonly save: (text: string, seen: number) => Promise<Result<unknown>>
  /** What is wrong with a text, in a sentence; null when it can be stored. */
  readonly check?: ((text: string) => string | null) | undefined
}

export interface CheckedDraft {
  readonly text: string
  readonly setText: (text: string) => void
  /** The field is left, or Enter was pressed: saves, or says what is wrong. */
  readonly leave: () => void
  /** What is wrong; null while the person is still typing it for the first time. */
  readonly error: string | null
}

/**
 * A draft that is stored by itself, but never while something is wrong with it: then it stays in the field, also when
 * the field goes and comes back, and is said to be wrong once the field has been left.
 */
export function useCheckedDraft({ check, ...options }: CheckedDraftOptions): CheckedDraft {
  const draft = useFieldDraft({
    ...options,
    save: (text, seen) => {
      const problem = check?.(text) ?? null
      if (problem === null) return options.save(text, seen)
      return Promise.resolve({ ok: false, error: { code: 'bad_input', message: problem } } as const)
    },
  })
  const [wasLeft, setWasLeft] = useState(draft.isUnsaved)
  return {
    text: draft.text,
    setText: draft.setText,
    leave: () => {
      setWasLeft(true)
      draft.commit()
    },
    error: wasLeft ? (check?.(draft.text) ?? null) : null,
  }
}
