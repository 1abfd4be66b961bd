import type { Anchor } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { ExportProfile } from '../domain/export-request.ts'
import type { Id, Instant } from '../domain/ids.ts'
import type { Person } from '../domain/person.ts'
import type { Finding } from '../domain/claim-status.ts'
import type { SecondReading } from '../domain/second-reading.ts'
import type { Source } from '../domain/source.ts'
import type { StoryFile } from '../domain/story-file.ts'
import { standingReading } from '../claims/second-read/second-read.ts'
import { placeName } from '../text/place-names.ts'
import { detailsInWords } from './details-in-words.ts'
import {
  discloseExcerpt,
  type DisclosedExcerpt,
  type DisclosedSource,
  discloseSource,
  nameWithholder,
} from './disclosure.ts'
import { type LogHead, logStory } from './log-head.ts'
import { logOverrides } from './log-overrides.ts'
import { type NameOf, namesOf } from './names-of.ts'

/** What the fact log of a story is written from. */
export interface FactLogInput {
  readonly file: StoryFile
  readonly people: readonly Person[]
  /** The library's confidential sources, whose names are taken out of notes. */
  readonly confidentialSources: readonly Source[]
}

/** A place in the text where a claim is made. UTF-16 units of the version's text, end exclusive. */
export interface FactPlace {
  readonly words: string
  /** Such as `Headline` or `¶ 3`. */
  readonly where: string
  readonly start: number
  readonly end: number
}

/** A source of a claim and what it says, as a profile may show it. */
export type FactSource = DisclosedSource & DisclosedExcerpt & Pick<Evidence, 'stance' | 'level' | 'checkedAt'>

/** A claim as an export has it. Every format is written from this, so none shows what another hides. */
export type FactRow = Pick<
  Claim,
  'number' | 'type' | 'finding' | 'workflow' | 'findingAt' | 'signedOffAt' | 'secondReadAt' | 'asOf'
> & {
  /** In text order; empty when the current text has none of the claim's words. */
  readonly places: readonly FactPlace[]
  readonly details: string
  /** The wording that was accepted in place of the claim's words; null when none was. */
  readonly correctedWording: string | null
  readonly sources: readonly FactSource[]
  /** What only the desk may read; null in the public profile. */
  readonly desk: FactDeskPart | null
}

/** The part of a claim that stays inside. People by name; null when nobody is known. */
export type FactDeskPart = Pick<
  Claim,
  'priority' | 'legalRisk' | 'recheckAt' | 'note' | 'proposedChange' | 'proposedText' | 'stetReason'
> & {
  readonly assignee: string | null
  readonly findingBy: string | null
  readonly signedOffBy: string | null
  readonly secondReadBy: string | null
  /** What the second reader found and wrote, and why the finding stayed where it differs; null where nobody read again. */
  readonly secondReading: SecondFinding | null
}

/** A second reading as a log shows it. */
export interface SecondFinding {
  readonly finding: Finding
  readonly note: string
  readonly isBlind: boolean
  readonly keptBecause: string | null
}

/** A fact log ready to be rendered. `leftOut` counts the claims that the profile does not show. */
export interface FactLog {
  readonly head: LogHead
  readonly rows: readonly FactRow[]
  readonly leftOut: number
}

/**
 * The rows of a story's fact log: one a claim, in text order; claims without a place in the text come last. The public
 * log leaves out claims whose words were cut, and those on hold: neither is in what is published.
 */
export function factLog(input: FactLogInput, profile: ExportProfile, exportedAt: Instant): FactLog {
  const { file, people, confidentialSources } = input
  const anchors = Map.groupBy(file.anchors, (anchor) => anchor.claimId)
  const deskPart =
    profile === 'desk'
      ? deskPartOf(namesOf(people), nameWithholder(confidentialSources), file.secondReadings)
      : () => null
  const sourcesOf = sourceFinder(file, profile)
  const shown = file.claims.filter((claim) => profile === 'desk' || isPublic(claim))
  const rows = shown.map((claim): FactRow => ({
    number: claim.number,
    places: placesOf(anchors.get(claim.id) ?? [], file.version.blocks),
    type: claim.type,
    finding: claim.finding,
    workflow: claim.workflow,
    findingAt: claim.findingAt,
    signedOffAt: claim.signedOffAt,
    secondReadAt: claim.secondReadAt,
    asOf: claim.asOf,
    details: detailsInWords(claim.details, profile),
    correctedWording: isAccepted(claim) ? claim.proposedText : null,
    sources: sourcesOf(claim.id),
    desk: deskPart(claim),
  }))
  return {
    head: {
      profile,
      exportedAt,
      story: logStory(file.story),
      ...logOverrides(file.overrides, profile, {
        nameOf: namesOf(input.people),
        withhold: nameWithholder(input.confidentialSources),
      }),
    },
    rows: rows.toSorted((a, b) => startOf(a) - startOf(b) || a.number - b.number),
    leftOut: file.claims.length - rows.length,
  }
}

function isPublic({ finding, details }: Claim): boolean {
  const isHeld = details?.kind === 'hostage' && details.publicationHold === true
  return finding !== 'cut' && !isHeld
}

function isAccepted({ proposedChange }: Claim): boolean {
  return proposedChange === 'accepted' || proposedChange === 'accepted_modified'
}

function placesOf(anchors: readonly Anchor[], blocks: readonly Block[]): FactPlace[] {
  return anchors
    .map(({ exact, start, end }) => ({ words: exact, where: placeName(blocks, start), start, end }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** A number beyond every text for claims without a place; finite, since places are subtracted. */
function startOf(row: FactRow): number {
  return row.places[0]?.start ?? Number.MAX_SAFE_INTEGER
}

function sourceFinder(file: StoryFile, profile: ExportProfile): (claimId: Id) => FactSource[] {
  const sources = new Map<Id, Source>(file.sources.map((source) => [source.id, source]))
  const evidence = Map.groupBy(file.evidence, (item) => item.claimId)
  return (claimId) =>
    (evidence.get(claimId) ?? []).flatMap((item) => {
      const source = sources.get(item.sourceId)
      const disclosed = source === undefined ? null : discloseSource(source, profile)
      if (disclosed === null) return []
      const { stance, level, checkedAt } = item
      return { ...disclosed, ...discloseExcerpt(item, disclosed, profile), stance, level, checkedAt }
    })
}

function deskPartOf(
  nameOf: NameOf,
  withhold: (note: string) => string,
  readings: readonly SecondReading[],
): (claim: Claim) => FactDeskPart {
  const readingOf = new Map(readings.map((reading) => [reading.claimId, reading]))
  return (claim) => ({
    priority: claim.priority,
    legalRisk: claim.legalRisk,
    assignee: nameOf(claim.assigneeId),
    recheckAt: claim.recheckAt,
    findingBy: nameOf(claim.findingBy),
    signedOffBy: nameOf(claim.signedOffBy),
    secondReadBy: nameOf(claim.secondReadBy),
    secondReading: secondFinding(standingReading(claim, readingOf.get(claim.id) ?? null), claim, withhold),
    note: withhold(claim.note),
    proposedChange: claim.proposedChange,
    proposedText: claim.proposedText,
    stetReason: claim.stetReason === null ? null : withhold(claim.stetReason),
  })
}

function secondFinding(
  reading: SecondReading | null,
  { finding }: Claim,
  withhold: (note: string) => string,
): SecondFinding | null {
  if (reading === null) return null
  const isKept = reading.settledFinding === finding && reading.finding !== finding
  return {
    finding: reading.finding,
    note: withhold(reading.note),
    isBlind: reading.isBlind,
    keptBecause: isKept ? withhold(reading.settledReason ?? '') : null,
  }
}
