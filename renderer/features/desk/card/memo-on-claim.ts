import { type FunctionComponent, memo } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'

/**
 * A part of the card that repaints only for another claim, or when one of the fields it shows has changed: setting a
 * finding leaves the details alone. What the part hands to a write is the claim's id, never its revision.
 */
export function memoOnClaim<P extends { readonly claim: Claim }>(
  Part: FunctionComponent<P>,
  fields: readonly (keyof Claim)[],
): FunctionComponent<P> {
  return memo(Part, (before, after) => {
    const { claim: old, ...oldRest } = before
    const { claim: now, ...rest } = after
    const isSameClaim = old.id === now.id && fields.every((field) => isSame(old[field], now[field]))
    return isSameClaim && isShallowSame(oldRest, rest)
  })
}

/** Details come anew with each write of the claim, mostly with the same in them. */
function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}

function isShallowSame(a: object, b: object): boolean {
  const before = new Map<string, unknown>(Object.entries(a))
  const after = Object.entries(b)
  return before.size === after.length && after.every(([name, value]) => Object.is(before.get(name), value))
}
