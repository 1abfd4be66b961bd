import type { Anchor, Span } from '../domain/anchor.ts'
import type { Correction, CorrectionClaim } from '../domain/correction.ts'
import type { TextChange } from '../text/change-text.ts'

/** What an entry of the log changes in the text. */
export interface CorrectionToMake extends TextChange {
  readonly entry: Correction
}

/** What is known of a story's entries and of its current version: the words, and the places of claims in them. */
export interface EntriesAndPlaces {
  readonly text: string
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
  const asking = [...story.corrections]
    .filter((entry) => entry.status !== 'rejected' && entry.versionAfterId === null)
    .filter((entry) => entry.originalText !== entry.correctedText)
  // Most stories have none, and this is asked whenever a place changes.
  if (asking.length === 0) return []
  const claimsOf = Map.groupBy(story.correctionClaims, (tie) => tie.correctionId)
  const placesOf = Map.groupBy(story.anchors, (anchor) => anchor.claimId)
  return asking
    .toSorted((a, b) => a.number - b.number)
    .flatMap((entry) =>
      (claimsOf.get(entry.id) ?? [])
        .flatMap(({ claimId }) => placesOf.get(claimId) ?? [])
        .filter((anchor) => anchor.state !== 'lost' && anchor.exact === entry.originalText)
        .filter((anchor) => !standsCorrected(story.text, anchor, entry))
        .map(({ start, end }) => ({ entry, start, end, words: entry.correctedText })),
    )
}

/**
 * The entries whose correction a new version brings, however it came about: a claim stood on the words to be corrected, and
 * the corrected ones stand there now.
 */
export function correctionsMade(
  before: EntriesAndPlaces,
  after: { readonly text: string; readonly anchors: readonly Anchor[] },
): readonly Correction[] {
  const placesOf = Map.groupBy(after.anchors, (anchor) => anchor.claimId)
  const claimsOf = Map.groupBy(before.correctionClaims, (tie) => tie.correctionId)
  const asked = new Set(correctionsToMake(before).map(({ entry }) => entry))
  return [...asked].filter((entry) =>
    (claimsOf.get(entry.id) ?? []).some(({ claimId }) =>
      placesOf
        .get(claimId)
        ?.some((anchor) => anchor.state !== 'lost' && standsCorrected(after.text, anchor, entry)),
    ),
  )
}

/**
 * Whether the corrected words stand at a place, also where they only add some to the claim's own: "second-worst" around a claim on
 * "worst".
 */
function standsCorrected(
  text: string,
  place: Span,
  { originalText, correctedText }: Pick<Correction, 'originalText' | 'correctedText'>,
): boolean {
  if (correctedText === '') return false
  if (text.slice(place.start, place.end) === correctedText) return true
  const added = correctedText.indexOf(originalText)
  return added >= 0 && text.startsWith(correctedText, place.start - added)
}
