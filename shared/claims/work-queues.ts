import type { Claim } from '../domain/claim.ts'
import type { HouseRules } from '../domain/house-rules.ts'
import type { Id } from '../domain/ids.ts'
import type { SecondReading } from '../domain/second-reading.ts'
import { mayReadSecond, secondReadOf } from './second-read/second-read.ts'
import { isOpen } from './status-rules.ts'

/**
 * The piles that a checker works through one by one: everything that is open, what has no finding yet, what only wants
 * signing off, what waits for an answer, and what another person has to read again.
 */
export const workQueues = ['open', 'to_check', 'to_sign_off', 'awaiting', 'second_read'] as const
export type WorkQueue = (typeof workQueues)[number]

/** What a queue looks at besides the claim. */
export interface QueueView {
  readonly me: Id | null
  readonly rules: HouseRules
  /** The second reading of the claim, null for none. */
  readonly reading: SecondReading | null
}

/**
 * Whether a claim lies in a queue. One may be in several. A second read is nobody's own: claims that `me` has found out
 * about or read already are left to others; with null for `me` all are meant.
 */
export function isInQueue(claim: Claim, queue: WorkQueue, { me, rules, reading }: QueueView): boolean {
  switch (queue) {
    case 'open':
      return isOpen(claim.workflow)
    case 'to_check':
      return isHere(claim) && claim.finding === 'none'
    case 'to_sign_off':
      return isHere(claim) && claim.finding !== 'none'
    case 'awaiting':
      return claim.workflow === 'awaiting_reply'
    case 'second_read':
      return (
        secondReadOf(claim, reading, rules) === 'awaited' &&
        (me === null || mayReadSecond(claim, reading, me))
      )
  }
}

/** Open, and nobody else’s turn. */
function isHere({ workflow }: Claim): boolean {
  return isOpen(workflow) && workflow !== 'awaiting_reply'
}
