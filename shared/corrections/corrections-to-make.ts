import type { Anchor } from '../domain/anchor.ts'
import type { Correction, CorrectionClaim } from '../domain/correction.ts'
import type { TextChange } from '../text/change-text.ts'

/** What an entry of the log changes in the text. */
export interface CorrectionToMake extends TextChange {
  readonly entry: Correction
}

/** What is known of a story's entries and of the places of its claims in the current version. */
export interface EntriesAndPlaces {
  readonly corrections: Iterable<Correction>
  readonly correctionClaims: Iterable<CorrectionClaim>
  readonly anchors: Iterable<Anchor>
}

/**
 * The changes that entries of the log ask for and the text does not have yet: wherever a claim that an entry settles stands on
 * the words that the entry corrects, in the order of the entries. An entry that was rejected, or whose correction some version
 * has brought already, asks for nothing.
 */
export function correctionsToMake(story: EntriesAndPlaces): readonly CorrectionToMake[] {
  const claimsOf = groupedBy(story.correctionClaims, (tie) => tie.correctionId)
  const placesOf = groupedBy(story.anchors, (anchor) => anchor.claimId)
  return [...story.corrections]
    .filter((entry) => entry.status !== 'rejected' && entry.versionAfterId === null)
    .filter((entry) => entry.originalText !== entry.correctedText)
    .toSorted((a, b) => a.number - b.number)
    .flatMap((entry) =>
      (claimsOf.get(entry.id) ?? [])
        .flatMap(({ claimId }) => placesOf.get(claimId) ?? [])
        .filter((anchor) => anchor.state !== 'lost' && anchor.exact === entry.originalText)
        .map(({ start, end }) => ({ entry, start, end, words: entry.correctedText })),
    )
}

function groupedBy<T>(items: Iterable<T>, key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, key)
}

/**
 * The entries whose correction a new version brings, however it came about: a claim stood on the words to be corrected, and
 * stands on the corrected ones now.
 */
export function correctionsMade(
  before: EntriesAndPlaces,
  after: readonly Pick<Anchor, 'claimId' | 'exact' | 'state'>[],
): readonly Correction[] {
  const placesOf = groupedBy(after, (anchor) => anchor.claimId)
  const claimsOf = groupedBy(before.correctionClaims, (tie) => tie.correctionId)
  const asked = new Set(correctionsToMake(before).map(({ entry }) => entry))
  return [...asked].filter((entry) =>
    (claimsOf.get(entry.id) ?? []).some(({ claimId }) =>
      placesOf.get(claimId)?.some(({ exact, state }) => state !== 'lost' && exact === entry.correctedText),
    ),
  )
}
