import type { Span } from '../../domain/anchor.ts'
import { proposalKey } from './open-proposals.ts'
import type { Proposal } from './proposal.ts'

/**
 * The proposal to go on with once some of the list are settled: the next one behind the first of them, or the first of
 * all when none follows. Parts of what is settled as the same type do not count: they go with it. Null when nothing
 * else is left.
 */
export function proposalAfter(proposals: readonly Proposal[], settled: readonly Proposal[]): Proposal | null {
  const keys = new Set(settled.map(proposalKey))
  const byType = Map.groupBy(settled, (proposal) => proposal.type)
  const stays = (proposal: Proposal) =>
    !keys.has(proposalKey(proposal)) &&
    !(byType.get(proposal.type) ?? []).some((other) => overlaps(other, proposal))
  const from = proposals.findIndex((proposal) => keys.has(proposalKey(proposal)))
  return proposals.slice(from + 1).find(stays) ?? proposals.find(stays) ?? null
}

/**
 * The proposal to go to from a place, one step forwards (+1) or back (-1) in the order of the text, going round at the
 * ends; `from` may be a proposal of the list or any other place. Null in an empty list.
 */
export function stepThroughProposals(
  proposals: readonly Proposal[],
  from: Span | null,
  direction: 1 | -1,
): Proposal | null {
  const [first, last] = [proposals[0] ?? null, proposals.at(-1) ?? null]
  if (from === null) return direction === 1 ? first : last
  const at = proposals.findIndex((proposal) => proposal === from)
  if (at !== -1) return proposals.at((at + direction) % proposals.length) ?? null
  return direction === 1
    ? (proposals.find((proposal) => comesAfter(proposal, from)) ?? first)
    : (proposals.findLast((proposal) => !comesAfter(proposal, from)) ?? last)
}

function comesAfter(a: Span, b: Span): boolean {
  return a.start > b.start || (a.start === b.start && a.end > b.end)
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}
