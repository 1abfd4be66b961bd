import type { Span } from '../../domain/anchor.ts'
import type { ClaimDetails } from '../../domain/claim-details.ts'
import type { Priority } from '../../domain/claim.ts'
import type { ClaimType } from '../../domain/claim-type.ts'

/**
 * A checkable statement that a rule has found: its exact words (UTF-16 units, end exclusive), what it seems to be, and
 * why. Details hold what the words say and nothing that is guessed.
 */
export interface FoundStatement extends Span {
  readonly type: ClaimType
  /** Why it was proposed, for the checker: "number + killed: casualty count". */
  readonly reason: string
  /** Of the kind that `detailsKindOf(type)` names; null when the type has none. */
  readonly details: ClaimDetails | null
}

/** A statement as it is proposed to a person, who has not judged it. */
export interface Proposal extends FoundStatement {
  readonly priority: Priority
}
