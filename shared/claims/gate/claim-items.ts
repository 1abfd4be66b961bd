import type { Anchor } from '../../domain/anchor.ts'
import type { Json } from '../../domain/canonical-json.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Id } from '../../domain/ids.ts'
import { findingLabels, workflowLabels } from '../../domain/labels.ts'
import type { GateGroup } from '../../domain/override.ts'
import type { SecondReading } from '../../domain/second-reading.ts'
import type { Source } from '../../domain/source.ts'
import { alteredQuotation } from '../quotation-checks.ts'
import { alteredInWords } from '../quotation-words.ts'
import { confirming, flagsOf, isRecheckDue } from '../claim-flags.ts'
import { secondReadOf, type SecondReadState } from '../second-read/second-read.ts'
import { unmetRules } from '../sourcing-rules.ts'
import { isOpen } from '../status-rules.ts'
import type { GateFacts } from './gate-facts.ts'
import { gateItem, type GateItem } from './gate-item.ts'

/** A claim with all that hangs on it. */
interface ClaimAtGate {
  readonly claim: Claim
  readonly anchors: readonly Anchor[]
  readonly evidence: readonly Evidence[]
  readonly sources: readonly Source[]
  readonly reading: SecondReading | null
  /** Whether an entry of the correction log, not rejected, settles it. */
  readonly hasCorrection: boolean
}

/** What stands in the way of each claim, in the order of the text. */
export function claimItems(facts: GateFacts): readonly GateItem[] {
  return claimsOf(facts.file).flatMap((at) => [
    ...openClaim(at),
    ...changedWords(at),
    ...alteredWords(at),
    ...foundWrong(at),
    ...proposedWording(at),
    ...rulesNotMet(at, facts),
    ...secondRead(at, facts),
    ...deadLink(at, facts),
  ])
}

function claimsOf(file: GateFacts['file']): readonly ClaimAtGate[] {
  const anchors = Map.groupBy(file.anchors, ({ claimId }) => claimId)
  const evidence = Map.groupBy(file.evidence, ({ claimId }) => claimId)
  const sources = new Map(file.sources.map((source) => [source.id, source]))
  const readings = new Map(file.secondReadings.map((reading) => [reading.claimId, reading]))
  const corrected = correctedClaims(file)
  const start = (id: Id): number => anchors.get(id)?.[0]?.start ?? Number.MAX_SAFE_INTEGER
  return file.claims
    .toSorted((a, b) => start(a.id) - start(b.id) || a.number - b.number)
    .map((claim) => {
      const pieces = evidence.get(claim.id) ?? []
      return {
        claim,
        anchors: anchors.get(claim.id) ?? [],
        evidence: pieces,
        sources: [...new Set(pieces.map(({ sourceId }) => sourceId))].flatMap((id) => sources.get(id) ?? []),
        reading: readings.get(claim.id) ?? null,
        hasCorrection: corrected.has(claim.id),
      }
    })
}

function correctedClaims({ corrections, correctionClaims }: GateFacts['file']): ReadonlySet<Id> {
  const rejected = new Set(corrections.filter(({ status }) => status === 'rejected').map(({ id }) => id))
  return new Set(
    correctionClaims.filter(({ correctionId }) => !rejected.has(correctionId)).map(({ claimId }) => claimId),
  )
}

/**
 * Everything of a claim that a decision about it rests on: what is said, what was found, and what stands behind it. A
 * note that somebody adds is not of it, nor is where the claim stands in the desk's process, unless that is what the
 * decision is about.
 */
function restsOn({ claim, anchors, evidence, sources, reading }: ClaimAtGate): Json {
  const { type, finding, findingAt, asOf, details } = claim
  return {
    claim: { type, finding, findingAt, asOf, details },
    places: anchors.map(({ exact, state }) => ({ exact, state })),
    evidence: evidence.map(({ id, revision }) => ({ id, revision })),
    sources: sources.map(({ id, kind, terms, isConfidential, httpStatus }) => {
      return { id, kind, terms, isConfidential, httpStatus }
    }),
    reading: reading === null ? null : { finding: reading.finding, readAt: reading.readAt },
  }
}

/** What tells items of one claim apart, and what else one rests on. */
interface MoreOfItem {
  readonly rule?: string
  readonly rests?: Json
}

function itemOf(at: ClaimAtGate, group: GateGroup, what: string, more: MoreOfItem = {}): GateItem {
  const { claim, anchors } = at
  return gateItem({
    group,
    subject: more.rule === undefined ? claim.id : `${claim.id} ${more.rule}`,
    rests: () => [restsOn(at), more.rests ?? null],
    what,
    number: claim.number,
    words: anchors[0]?.exact ?? '',
    place: { kind: 'claim', claimId: claim.id },
  })
}

function openClaim(at: ClaimAtGate): readonly GateItem[] {
  const { workflow, finding } = at.claim
  if (!isOpen(workflow)) return []
  const found = finding === 'none' ? 'nothing found yet' : `found: ${findingLabels[finding].toLowerCase()}`
  return [
    itemOf(at, 'open_claims', `${workflowLabels[workflow]}, ${found}; not signed off.`, { rests: workflow }),
  ]
}

function changedWords(at: ClaimAtGate): readonly GateItem[] {
  const states = new Set(at.anchors.map(({ state }) => state))
  if (states.has('lost')) {
    return [itemOf(at, 'changed_words', 'Its words are no longer in the text.')]
  }
  if (!states.has('text_changed')) return []
  return [itemOf(at, 'changed_words', 'Its words have changed since it was checked.')]
}

function alteredWords(at: ClaimAtGate): readonly GateItem[] {
  const altered = alteredQuotation(at.claim, at.anchors, at.evidence)
  return altered === null ? [] : [itemOf(at, 'quotations', alteredInWords(altered.check))]
}

function foundWrong(at: ClaimAtGate): readonly GateItem[] {
  const { finding, proposedChange } = at.claim
  const rests = { proposedChange }
  if (finding === 'cut' && at.anchors.some(({ state }) => state !== 'lost')) {
    return [itemOf(at, 'found_wrong', 'It is to be cut, and its words still stand in the text.', { rests })]
  }
  const isSettled = at.hasCorrection || proposedChange !== 'none'
  if (finding !== 'incorrect' || isSettled) return []
  return [
    itemOf(at, 'found_wrong', 'Found incorrect: it has no correction, and nobody has let it stand.', {
      rests,
    }),
  ]
}

function proposedWording(at: ClaimAtGate): readonly GateItem[] {
  if (at.claim.proposedChange !== 'proposed') return []
  return [
    itemOf(at, 'proposed_wordings', 'A wording is proposed that nobody has accepted or turned down.', {
      rests: at.claim.proposedText,
    }),
  ]
}

/** The rules for holding a claim up matter where the finding says that it holds. */
function rulesNotMet(at: ClaimAtGate, { rules, now }: GateFacts): readonly GateItem[] {
  const unmet = confirming.has(at.claim.finding) ? unmetRules(at.claim, at, now, rules) : []
  const broken = unmet.flatMap(({ rule, message }) => {
    if (rule === 'second_read') return []
    return [itemOf(at, rule === 'fresh_evidence' ? 'stale' : 'rules', message, { rule })]
  })
  const due = isRecheckDue(at.claim, now)
    ? [itemOf(at, 'stale', 'It is time to look again, and nobody has since.')]
    : []
  return [...due, ...broken]
}

function secondRead(at: ClaimAtGate, { rules }: GateFacts): readonly GateItem[] {
  const { claim, reading } = at
  const what = secondReadInWords(claim, reading, secondReadOf(claim, reading, rules))
  return what === null ? [] : [itemOf(at, 'second_reads', what)]
}

function secondReadInWords(
  claim: Claim,
  reading: SecondReading | null,
  state: SecondReadState,
): string | null {
  switch (state) {
    case 'not_due':
    case 'agrees':
    case 'kept':
      return null
    case 'awaited':
      return reading === null || reading.readBy === claim.findingBy
        ? 'Nobody else has read it a second time.'
        : 'It was read a second time by somebody who knew the first finding, and the rule asks for a blind read.'
    case 'differs':
      return `Found ${quiet(claim.finding)}, read again as ${quiet(reading?.finding ?? 'none')}: nobody has settled it.`
  }
}

function quiet(finding: Claim['finding']): string {
  return findingLabels[finding].toLowerCase()
}

function deadLink(at: ClaimAtGate, { rules, now }: GateFacts): readonly GateItem[] {
  if (!flagsOf({ ...at, now, rules, isInconsistent: false }).includes('source_broken')) return []
  return [itemOf(at, 'dead_links', 'The link of one of its sources is gone.')]
}
