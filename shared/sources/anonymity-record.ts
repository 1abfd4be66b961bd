import type { SourceFields } from '../domain/source.ts'

/**
 * Whether something was written down about why the copy does not name a source. The tick "the copy does not name this
 * source" stands on it.
 */
export function hasAnonymityRecord(source: SourceFields): boolean {
  return (
    source.isConfidential ||
    isWritten(source.descriptionInCopy) ||
    isWritten(source.anonymityReason) ||
    isWritten(source.identityKnownTo) ||
    source.anonymityApprovedBy !== null ||
    [source.isInformationNotOpinion, source.isNotAvailableOtherwise, source.isInPositionToKnow].some(
      (answer) => answer !== null,
    )
  )
}

/** A record on which nothing stands. */
export const emptyAnonymityRecord = {
  descriptionInCopy: null,
  anonymityReason: null,
  isInformationNotOpinion: null,
  isNotAvailableOtherwise: null,
  isInPositionToKnow: null,
  identityKnownTo: null,
  anonymityApprovedBy: null,
  anonymityApprovedAt: null,
} as const satisfies Partial<SourceFields>

/**
 * What a record still lacks before a source can go unnamed, in words that follow "Still missing:". The three tests
 * are those of the field (AP, Reuters, NYT): information and not opinion, not available otherwise, from somebody in a
 * position to know. A test that was answered with no is named as not met.
 */
export function anonymityGaps(source: SourceFields): readonly string[] {
  const gaps: readonly (readonly [isGap: boolean, words: string])[] = [
    [!isWritten(source.descriptionInCopy), 'how the copy describes the source'],
    [!isWritten(source.anonymityReason), 'the reason'],
    [source.isInformationNotOpinion === null, 'whether it is information'],
    [source.isInformationNotOpinion === false, 'information instead of opinion'],
    [source.isNotAvailableOtherwise === null, 'whether it can be had otherwise'],
    [source.isNotAvailableOtherwise === false, 'a try to have it otherwise, on the record'],
    [source.isInPositionToKnow === null, 'whether the source can know'],
    [source.isInPositionToKnow === false, 'a source in a position to know'],
    [!isWritten(source.identityKnownTo), 'who knows the identity'],
    [source.anonymityApprovedBy === null, 'approval by a named editor'],
  ]
  return gaps.filter(([isGap]) => isGap).map(([, words]) => words)
}

function isWritten(text: string | null): boolean {
  return text !== null && text.trim() !== ''
}
