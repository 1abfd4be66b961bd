import { z } from 'zod'

/**
 * Says in one sentence why an input was refused, as far as what zod threw can tell. Names the field and the limit, never
 * the value: the sentence may be logged, and the value may be confidential.
 */
export function describeBadInput(error: unknown): string {
  const issue = error instanceof z.ZodError ? error.issues[0] : undefined
  if (issue === undefined) return 'Stet did not understand this request. Nothing was changed.'
  return `${describeIssue(issue, fieldName(issue.path))} Nothing was changed.`
}

function describeIssue(issue: z.core.$ZodIssue, field: string): string {
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `${field} can hold ${issue.maximum.toLocaleString('en')} characters at most.`
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return `${field} can hold ${issue.maximum.toLocaleString('en')} entries at most.`
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return `${field} cannot be empty.`
  if (issue.code === 'invalid_format' && issue.format.startsWith('date')) {
    return `${field} must be a date.`
  }
  return `${field} is not of the form that Stet expects.`
}

/** `fields.descriptionInCopy` reads as “description in copy”. */
function fieldName(path: readonly PropertyKey[]): string {
  const name = path.findLast((part) => typeof part === 'string')
  if (name === undefined) return 'This request'
  return `“${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}”`
}
