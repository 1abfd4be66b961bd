import type { Anchor } from '../domain/anchor.ts'
import type { ClaimDetails } from '../domain/claim-details.ts'
import type { Claim } from '../domain/claim.ts'
import type { Proposal } from './spotting/proposal.ts'

/** "More than 900" is one thing in four fields: with another number its qualifier goes, too. */
const quantity: ReadonlySet<string> = new Set(['qualifier', 'value', 'min', 'max'])

/**
 * A claim's details with what the rules read in its words now: what is still empty, and where the words have changed, also what says
 * otherwise. Null when that is nothing new. What a person wrote over words that stay is never questioned.
 */
export function detailsInWords(
  { type, details }: Pick<Claim, 'type' | 'details'>,
  places: readonly Anchor[],
  proposals: readonly Proposal[],
): ClaimDetails | null {
  const place = places.find(({ state }) => state !== 'lost')
  const read = place === undefined ? null : readingOf(type, place, proposals)
  if (place === undefined || read === null) return null
  if (details === null) return read
  if (details.kind !== read.kind) return null
  const known: Readonly<Record<string, unknown>> = details
  const news = Object.entries(read).filter(([name, value]) => value !== null && value !== known[name])
  const isAnotherQuantity = news.some(([name]) => quantity.has(name))
  const fresh =
    place.state === 'text_changed'
      ? Object.entries(read).filter(
          ([name, value]) => value !== null || (isAnotherQuantity && quantity.has(name)),
        )
      : news.filter(([name]) => known[name] === null)
  const filled = { ...details, ...Object.fromEntries(fresh) }
  return changedFields(details, filled).length === 0 ? null : filled
}

/** The names of the fields in which two readings of one kind differ. */
export function changedFields(before: ClaimDetails | null, after: ClaimDetails): readonly string[] {
  const known: Readonly<Record<string, unknown>> = before ?? {}
  return Object.entries(after)
    .filter(([name, value]) => name !== 'kind' && value !== (known[name] ?? null))
    .map(([name]) => name)
}

/** What the rules read at a place as a claim of this type: on these very words, or on the only ones that they share. */
function readingOf(
  type: Claim['type'],
  { start, end }: Anchor,
  proposals: readonly Proposal[],
): ClaimDetails | null {
  const there = proposals.filter((one) => one.type === type && one.start < end && start < one.end)
  const same = there.find((one) => one.start === start && one.end === end)
  return (same ?? (there.length === 1 ? there[0] : undefined))?.details ?? null
}
