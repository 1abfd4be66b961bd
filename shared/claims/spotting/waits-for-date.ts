import type { Proposal } from './proposal.ts'

/** What the reason of a day says that can only be counted from a date of publication nobody knows. */
export const noDateToCountFrom = 'no publication date to count from'

/** Whether a proposal is a day, such as “Tuesday”, that waits for the story's date of publication. */
export function waitsForDate({ type, reason }: Pick<Proposal, 'type' | 'reason'>): boolean {
  return type === 'date_time' && reason.endsWith(noDateToCountFrom)
}
