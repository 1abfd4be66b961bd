import { changedSignals, type ChangeSignal } from '../anchoring/changed-signals.ts'
import type { Claim } from '../domain/claim.ts'
import type { Finding } from '../domain/claim-status.ts'
import type { ErrorType } from '../domain/correction.ts'
import { errorOfClaim } from './error-of-claim.ts'

/** What a change of words says of the error; what changes most readers' picture first. */
const errorOfSignal: readonly (readonly [ChangeSignal, ErrorType])[] = [
  ['quotation_marks', 'quote'],
  ['date', 'date_time'],
  ['number', 'number'],
  ['name', 'name'],
]

/** The kind of error that a claim's type names, or where it names none, that the change of words shows. */
export function errorInChange(claim: Pick<Claim, 'type'>, before: string, after: string): ErrorType {
  const [ofClaim] = errorOfClaim[claim.type]
  if (ofClaim !== 'other') return ofClaim
  const signals = changedSignals(before, after)
  return errorOfSignal.find(([signal]) => signals.includes(signal))?.[1] ?? 'other'
}

const heldOnce: ReadonlySet<Finding> = new Set(['confirmed', 'confirmed_with_attribution', 'needs_context'])

/**
 * Whether other words are news and no error: a count of people that has another number now, of a claim that was found to hold
 * when it was written. Agencies carry a toll that has risen as an update; while nobody has found that it held, it is called an error.
 */
export function isUpdate(claim: Pick<Claim, 'type' | 'finding'>, before: string, after: string): boolean {
  const isCount = claim.type === 'casualty_count' || claim.type === 'hostage_detainee_detail'
  return isCount && heldOnce.has(claim.finding) && changedSignals(before, after).includes('number')
}
