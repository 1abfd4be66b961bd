import { isOpen } from '../../shared/claims/status-rules.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Id } from '../../shared/domain/ids.ts'

/**
 * The claim to go to from `from` in the order of the text: the next (+1) or the one before (-1) that `isWanted`,
 * going round at the ends. Null when there is none besides `from`. From nowhere, the search begins at the start
 * or the end.
 */
export function stepThroughClaims(
  order: readonly Id[],
  from: Id | null,
  direction: 1 | -1,
  isWanted: (id: Id) => boolean,
): Id | null {
  const count = order.length
  const at = from === null ? -1 : order.indexOf(from)
  const start = at === -1 && direction === -1 ? count : at
  for (let steps = 1; steps <= count; steps += 1) {
    const id = order[(start + steps * direction + count * 2) % count]
    if (id !== undefined && id !== from && isWanted(id)) return id
  }
  return null
}

/** For `stepThroughClaims`: whether anything is still to be done about a claim. */
export function openAmong(byId: ReadonlyMap<Id, Claim>): (id: Id) => boolean {
  return (id) => {
    const claim = byId.get(id)
    return claim !== undefined && isOpen(claim.workflow)
  }
}
