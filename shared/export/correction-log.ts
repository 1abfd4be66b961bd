import { daysToCorrect } from '../corrections/delay.ts'
import type { Correction, CorrectionClaim, PlaceToFix } from '../domain/correction.ts'
import type { ExportProfile } from '../domain/export-request.ts'
import type { Id, Instant } from '../domain/ids.ts'
import type { Override } from '../domain/override.ts'
import type { Person } from '../domain/person.ts'
import type { Source } from '../domain/source.ts'
import type { Story } from '../domain/story.ts'
import { nameWithholder } from './disclosure.ts'
import { type LogHead, type LogStory, logStory } from './log-head.ts'
import { logOverrides } from './log-overrides.ts'
import { type NameOf, namesOf } from './names-of.ts'

/** What the correction log is written from. */
export interface CorrectionLogInput {
  /** Null for the log of the whole library. */
  readonly story: Story | null
  readonly corrections: readonly Correction[]
  readonly correctionClaims: readonly CorrectionClaim[]
  /** The number of each claim that `correctionClaims` names. */
  readonly claimNumbers: ReadonlyMap<Id, number>
  readonly placesToFix: readonly PlaceToFix[]
  readonly people: readonly Person[]
  /** What was let pass at the gate of the story; left out for the whole library. */
  readonly overrides?: readonly Override[]
  /** The library's confidential sources, whose names are taken out of notes. */
  readonly confidentialSources: readonly Source[]
}

/** An entry of the log as an export has it. Every format is written from this, so none shows what another hides. */
export type CorrectionRow = Pick<
  Correction,
  | 'id'
  | 'storyId'
  | 'number'
  | 'kind'
  | 'status'
  | 'location'
  | 'originalText'
  | 'correctedText'
  | 'publicNote'
  | 'repeatsError'
  | 'errorType'
  | 'severity'
  | 'placement'
  | 'reportedBy'
  | 'reportedAt'
  | 'foundAt'
  | 'correctedAt'
  | 'publishedAt'
> & {
  readonly story: LogStory
  /** What only the desk may read; null in the public profile. */
  readonly desk: CorrectionDeskPart | null
}

/** The part of an entry that stays inside. People by name; null when nobody is known. */
export type CorrectionDeskPart = Pick<
  Correction,
  | 'delayReason'
  | 'cause'
  | 'stageIntroduced'
  | 'prevention'
  | 'responsible'
  | 'draftedAt'
  | 'approvedAt'
  | 'rejectedReason'
> & {
  /** From the first report or the find until it was put right; null while one of the two is not known. */
  readonly daysToCorrect: number | null
  readonly draftedBy: string | null
  readonly approvedBy: string | null
  /** The numbers of the claims that it settles, in order. */
  readonly claims: readonly number[]
  readonly placesToFix: readonly {
    readonly place: string
    readonly doneAt: Instant | null
    readonly doneBy: string | null
  }[]
}

/** A correction log ready to be rendered. `leftOut` counts the entries that the profile does not show. */
export interface CorrectionLog {
  readonly head: LogHead
  readonly rows: readonly CorrectionRow[]
  readonly leftOut: number
}

/**
 * The rows of the correction log, newest entry first. The public log holds what a named person has approved, published
 * or not, but no minor fixes: those are internal by their kind. The desk's log holds every entry.
 */
export function correctionLog(
  input: CorrectionLogInput,
  profile: ExportProfile,
  exportedAt: Instant,
): CorrectionLog {
  const shown = input.corrections.filter((correction) => profile === 'desk' || isPublic(correction))
  const deskPart = profile === 'desk' ? deskPartOf(input) : () => null
  const rows = shown
    .toSorted((a, b) => b.number - a.number)
    .map((correction) => ({ ...publicPart(correction), desk: deskPart(correction) }))
  return {
    head: {
      profile,
      exportedAt,
      story: input.story === null ? null : logStory(input.story),
      ...logOverrides(input.overrides ?? [], profile, {
        nameOf: namesOf(input.people),
        withhold: nameWithholder(input.confidentialSources),
      }),
    },
    rows,
    leftOut: input.corrections.length - rows.length,
  }
}

function isPublic({ kind, status }: Correction): boolean {
  return kind !== 'minor_fix' && (status === 'approved' || status === 'published')
}

function publicPart(correction: Correction): Omit<CorrectionRow, 'desk'> {
  return {
    id: correction.id,
    storyId: correction.storyId,
    number: correction.number,
    kind: correction.kind,
    status: correction.status,
    story: {
      headline: correction.storyHeadline,
      byline: correction.storyByline,
      url: correction.storyUrl,
      publishedAt: correction.storyPublishedAt,
    },
    location: correction.location,
    originalText: correction.originalText,
    correctedText: correction.correctedText,
    publicNote: correction.publicNote,
    repeatsError: correction.repeatsError,
    errorType: correction.errorType,
    severity: correction.severity,
    placement: correction.placement,
    reportedBy: correction.reportedBy,
    reportedAt: correction.reportedAt,
    foundAt: correction.foundAt,
    correctedAt: correction.correctedAt,
    publishedAt: correction.publishedAt,
  }
}

function deskPartOf(input: CorrectionLogInput): (correction: Correction) => CorrectionDeskPart {
  const nameOf = namesOf(input.people)
  const withhold = nameWithholder(input.confidentialSources)
  const withholdOrNull = (note: string | null): string | null => (note === null ? null : withhold(note))
  const claims = Map.groupBy(input.correctionClaims, (tie) => tie.correctionId)
  const places = Map.groupBy(input.placesToFix, (place) => place.correctionId)
  return (correction) => ({
    daysToCorrect: daysUntilRight(correction),
    delayReason: withhold(correction.delayReason),
    cause: withhold(correction.cause),
    stageIntroduced: withholdOrNull(correction.stageIntroduced),
    prevention: withhold(correction.prevention),
    responsible: withholdOrNull(correction.responsible),
    draftedBy: nameOf(correction.draftedBy),
    draftedAt: correction.draftedAt,
    approvedBy: nameOf(correction.approvedBy),
    approvedAt: correction.approvedAt,
    rejectedReason: withholdOrNull(correction.rejectedReason),
    claims: numbersOf(claims.get(correction.id) ?? [], input.claimNumbers),
    placesToFix: (places.get(correction.id) ?? []).map((place) => placeOf(place, nameOf, withhold)),
  })
}

function daysUntilRight(correction: Correction): number | null {
  const end = correction.publishedAt ?? correction.correctedAt
  return end === null ? null : daysToCorrect(correction, end)
}

function numbersOf(ties: readonly CorrectionClaim[], claimNumbers: ReadonlyMap<Id, number>): number[] {
  return ties.flatMap(({ claimId }) => claimNumbers.get(claimId) ?? []).toSorted((a, b) => a - b)
}

function placeOf(
  { place, doneAt, doneBy }: PlaceToFix,
  nameOf: NameOf,
  withhold: (note: string) => string,
): CorrectionDeskPart['placesToFix'][number] {
  return { place: withhold(place), doneAt, doneBy: nameOf(doneBy) }
}
