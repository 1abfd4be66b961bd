import type { Capture } from '../../domain/capture.ts'
import type { Claim } from '../../domain/claim.ts'
import type { ExportProfile } from '../../domain/export-request.ts'
import type { HistoryHead } from '../../domain/history-head.ts'
import type { Id, Instant } from '../../domain/ids.ts'
import { standingReading } from '../../claims/second-read/second-read.ts'
import { copyNoteRuleLabels } from '../../domain/labels.ts'
import type { SecondReading } from '../../domain/second-reading.ts'
import { correctionLog, type CorrectionRow } from '../correction-log.ts'
import { nameWithholder } from '../disclosure.ts'
import { factLog, type FactLogInput, type FactRow } from '../fact-log.ts'
import type { LogHead } from '../log-head.ts'
import type { LogOverride } from '../log-overrides.ts'
import { type NameOf, namesOf } from '../names-of.ts'
import { type DossierEvidence, type DossierSource, dossierSources } from './dossier-sources.ts'

/** What the dossier of a story is written from. */
export interface DossierInput extends FactLogInput {
  /** The pages kept with the story's sources. */
  readonly captures: readonly Capture[]
  /** The number of each version of the story. */
  readonly versionNumbers: ReadonlyMap<Id, number>
  /** What has changed since the last seal, in sentences; empty for a story that was never sealed. */
  readonly changesSinceSeal: readonly string[]
  /** Null for a library in which nothing was ever written. */
  readonly historyHead: HistoryHead | null
}

/** All that is known of how a story was checked, as a profile may show it: one file to be kept with the story. */
export interface Dossier {
  readonly head: LogHead
  readonly version: { readonly number: number; readonly createdAt: Instant; readonly wordCount: number }
  /** In the order of the text. */
  readonly claims: readonly DossierClaim[]
  /** How many claims the profile does not show. */
  readonly leftOut: number
  /** In the order in which claims name them. */
  readonly sources: readonly DossierSource[]
  readonly corrections: readonly CorrectionRow[]
  /** What was let pass and turned down; empty in the public profile. */
  readonly overrides: readonly LogOverride[]
  readonly dismissals: readonly DossierDismissal[]
  readonly seals: readonly DossierSeal[]
  /** How many things have changed since the last of them. */
  readonly changeCount: number
  /** Which, in sentences with none of their words; empty in the public profile. */
  readonly changesSinceSeal: readonly string[]
  readonly historyHead: HistoryHead | null
}

/** A claim with what stands behind it. Only the desk's profile has what was asked and the second reading. */
export interface DossierClaim {
  readonly row: FactRow
  readonly evidence: readonly DossierEvidence[]
  readonly questions: readonly DossierQuestion[]
  readonly second: { readonly by: string | null; readonly reading: SecondReading } | null
}

/** What was asked of somebody about a claim; the answer is empty while there is none. */
export interface DossierQuestion {
  readonly source: string
  readonly askedAt: Instant
  readonly text: string
  readonly answer: string
}

/** A copy note that somebody turned down. */
export interface DossierDismissal {
  readonly rule: string
  readonly words: string
  readonly reason: string
  readonly by: string | null
  readonly at: Instant
}

/** That a version was sealed, with the digest of all that was sealed. `by` is null in the public profile. */
export interface DossierSeal {
  readonly number: number
  readonly version: number | null
  readonly digest: string
  readonly at: Instant
  readonly by: string | null
}

/**
 * The dossier of a story. Claims, sources and corrections are those of the logs of the same profile, so that it never shows
 * what a log keeps back; who confidential sources are stands in neither.
 */
export function dossierOf(input: DossierInput, profile: ExportProfile, exportedAt: Instant): Dossier {
  const { file, people, confidentialSources } = input
  const facts = factLog(input, profile, exportedAt)
  const claimOf = new Map(file.claims.map((claim) => [claim.number, claim]))
  const nameOf = namesOf(people)
  const withhold = nameWithholder(confidentialSources)
  const shown = facts.rows.flatMap(({ number }) => claimOf.get(number) ?? [])
  const { sources, evidenceOf, titleOf } = dossierSources(input, profile, shown, withhold)
  const { overrides = [], ...head } = facts.head
  const isDesk = profile === 'desk'
  return {
    head,
    version: pickVersion(file.version),
    claims: facts.rows.flatMap((row) => {
      const claim = claimOf.get(row.number)
      if (claim === undefined) return []
      return {
        row,
        evidence: evidenceOf(claim.id),
        questions: isDesk ? questionsOf(input, claim, titleOf, withhold) : [],
        second: isDesk ? secondOf(input, claim, nameOf, withhold) : null,
      }
    }),
    leftOut: facts.leftOut,
    sources,
    corrections: correctionsOf(input, profile, exportedAt),
    overrides,
    dismissals: isDesk ? dismissalsOf(input, nameOf, withhold) : [],
    seals: file.seals.map(({ number, versionId, digest, sealedAt, sealedBy }) => ({
      number,
      version: input.versionNumbers.get(versionId) ?? null,
      digest,
      at: sealedAt,
      by: isDesk ? nameOf(sealedBy) : null,
    })),
    changeCount: input.changesSinceSeal.length,
    changesSinceSeal: isDesk ? input.changesSinceSeal : [],
    historyHead: input.historyHead,
  }
}

function pickVersion({ number, createdAt, wordCount }: DossierInput['file']['version']): Dossier['version'] {
  return { number, createdAt, wordCount }
}

type Withhold = (note: string) => string

function questionsOf(
  { file }: DossierInput,
  claim: Claim,
  titleOf: (sourceId: Id) => string | null,
  withhold: Withhold,
): readonly DossierQuestion[] {
  return file.questions.flatMap(({ claimId, sourceId, askedAt, text, answer }) => {
    const source = titleOf(sourceId)
    // What was asked of somebody who must not be named can give them away.
    if (claimId !== claim.id || source === null) return []
    return { source, askedAt, text: withhold(text), answer: withhold(answer) }
  })
}

function secondOf(
  { file }: DossierInput,
  claim: Claim,
  nameOf: NameOf,
  withhold: Withhold,
): DossierClaim['second'] {
  const kept = file.secondReadings.find(({ claimId }) => claimId === claim.id)
  const reading = standingReading(claim, kept ?? null)
  if (reading === null) return null
  const settledReason = reading.settledReason === null ? null : withhold(reading.settledReason)
  return { by: nameOf(reading.readBy), reading: { ...reading, note: withhold(reading.note), settledReason } }
}

function correctionsOf(
  input: DossierInput,
  profile: ExportProfile,
  exportedAt: Instant,
): readonly CorrectionRow[] {
  const { story, corrections, correctionClaims, placesToFix, claims } = input.file
  const claimNumbers = new Map(claims.map(({ id, number }) => [id, number]))
  const { people, confidentialSources } = input
  const names = { people, confidentialSources, claimNumbers }
  const log = { story, corrections, correctionClaims, placesToFix, ...names }
  return correctionLog(log, profile, exportedAt).rows.toSorted((a, b) => a.number - b.number)
}

function dismissalsOf(
  { file }: DossierInput,
  nameOf: NameOf,
  withhold: Withhold,
): readonly DossierDismissal[] {
  return file.dismissals
    .filter(({ subject }) => subject === 'note')
    .map(({ rule, exact, reason, dismissedBy, dismissedAt }) => ({
      rule: labelOf(rule),
      words: exact,
      reason: withhold(reason),
      by: nameOf(dismissedBy),
      at: dismissedAt,
    }))
}

const ruleLabels: ReadonlyMap<string, string> = new Map(Object.entries(copyNoteRuleLabels))

/** Rules of copy notes come and go: what an older Stet called one is told as it was. */
function labelOf(rule: string): string {
  return ruleLabels.get(rule) ?? rule.replaceAll('_', ' ')
}
