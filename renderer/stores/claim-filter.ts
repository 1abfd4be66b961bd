import type { SecondReadState } from '../../shared/claims/second-read/second-read.ts'
import { isOpen } from '../../shared/claims/status-rules.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { ClaimFlag, Finding } from '../../shared/domain/claim-status.ts'
import type { ClaimType } from '../../shared/domain/claim-type.ts'
import type { Id } from '../../shared/domain/ids.ts'

/** What the claim list shows. An empty list of types, findings, flags or second reads lets all through. */
export interface ClaimFilter {
  readonly status: 'open' | 'all' | 'awaiting' | 'signed_off'
  readonly types: readonly ClaimType[]
  readonly findings: readonly Finding[]
  readonly flags: readonly ClaimFlag[]
  readonly secondReads: readonly SecondReadState[]
  /** Null lets all through. */
  readonly assigneeId: Id | null
  /** Only the claims that nobody has taken on. */
  readonly isUnassigned: boolean
  /** Words that stand in the claim or in its note, in any case. */
  readonly words: string
}

/** The filter that a desk begins with. */
export const openClaims: ClaimFilter = {
  status: 'open',
  types: [],
  findings: [],
  flags: [],
  secondReads: [],
  assigneeId: null,
  isUnassigned: false,
  words: '',
}

/** What the filter has to know of a claim besides its own fields. */
export interface ClaimFacts {
  /** The words it stands on in the text. */
  readonly words: string
  readonly flags: readonly ClaimFlag[]
  /** Where its second read stands. */
  readonly secondRead: SecondReadState
}

/** Whether a claim is shown. */
export function passesFilter(claim: Claim, facts: ClaimFacts, filter: ClaimFilter): boolean {
  return (
    passesStatus(claim, filter.status) &&
    (filter.types.length === 0 || filter.types.includes(claim.type)) &&
    (filter.findings.length === 0 || filter.findings.includes(claim.finding)) &&
    (filter.flags.length === 0 || filter.flags.some((flag) => facts.flags.includes(flag))) &&
    (filter.secondReads.length === 0 || filter.secondReads.includes(facts.secondRead)) &&
    passesAssignee(claim, filter) &&
    passesWords(claim, facts, filter.words)
  )
}

/** How many parts of the filter, besides the status, hold claims back. */
export function countFilters(filter: ClaimFilter): number {
  const { types, findings, flags, secondReads } = filter
  const lists = [types, findings, flags, secondReads].filter((list) => list.length > 0)
  return (
    lists.length +
    (filter.assigneeId === null && !filter.isUnassigned ? 0 : 1) +
    (filter.words.trim() === '' ? 0 : 1)
  )
}

function passesStatus(claim: Claim, status: ClaimFilter['status']): boolean {
  switch (status) {
    case 'all':
      return true
    case 'open':
      return isOpen(claim.workflow)
    case 'awaiting':
      return claim.workflow === 'awaiting_reply'
    case 'signed_off':
      return claim.workflow === 'signed_off'
  }
}

function passesAssignee(claim: Claim, { assigneeId, isUnassigned }: ClaimFilter): boolean {
  if (isUnassigned) return claim.assigneeId === null
  return assigneeId === null || claim.assigneeId === assigneeId
}

function passesWords(claim: Claim, facts: ClaimFacts, words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase()
  if (wanted === '') return true
  return [facts.words, claim.note, claim.proposedText ?? ''].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  )
}
