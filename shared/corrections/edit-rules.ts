import { type Correction, type CorrectionFields, internalCorrectionFields } from '../domain/correction.ts'

/**
 * What an edit of an entry amounts to. `refusal` is the sentence to show when it is not allowed, else null.
 */
export interface FieldEditVerdict {
  readonly isPublicEdit: boolean
  readonly refusal: string | null
}

const internal: ReadonlySet<string> = new Set(internalCorrectionFields)

/**
 * Judges an edit by the fields whose values really change. What is published stays as it was read: only its
 * internal fields can be changed. A rejected entry has to be reopened first.
 */
export function refuseFieldEdit(correction: Correction, fields: Partial<CorrectionFields>): FieldEditVerdict {
  const current: Readonly<Record<string, unknown>> = correction
  const changed = Object.entries(fields).filter(([name, value]) => current[name] !== value)
  const isPublicEdit = changed.some(([name]) => !internal.has(name))
  return { isPublicEdit, refusal: refusalOf(correction, isPublicEdit) }
}

function refusalOf({ status, number }: Correction, isPublicEdit: boolean): string | null {
  if (status === 'rejected') return `Entry ${number} was rejected. Reopen it to change it.`
  if (status !== 'published' || !isPublicEdit) return null
  return `Entry ${number} is published, so its words stay. Write a new entry if the notice itself is wrong.`
}
