import type { Span } from '../../domain/anchor.ts'
import type { ClaimDetails } from '../../domain/claim-details.ts'
import type { Priority } from '../../domain/claim.ts'
import type { ClaimType } from '../../domain/claim-type.ts'

/**
 * A checkable statement that a rule has found and no person has judged: its exact words (UTF-16 units, end
 * exclusive), what it seems to be, and why. Details hold what the words say and nothing that is guessed.
 */
export interface Proposal extends Span {
  readonly type: ClaimType
  /** Why it was proposed, for the checker: "number + killed: casualty count". */
  readonly reason: string
  readonly priority: Priority
  /** Of the kind that `detailsKindOf(type)` names; null when the type has none. */
  readonly details: ClaimDetails | null
}
