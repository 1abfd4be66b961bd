import { created, updated } from '../../../db/write.ts'
import { describeQuote } from '../../../shared/anchoring/describe-quote.ts'
import { workflowAfterFinding } from '../../../shared/claims/status-rules.ts'
import type { Anchor } from '../../../shared/domain/anchor.ts'
import { emptyDetails } from '../../../shared/domain/claim-details.ts'
import type { Finding } from '../../../shared/domain/claim-status.ts'
import { type Claim, priorities } from '../../../shared/domain/claim.ts'
import { type Evidence, evidenceLevels, newEvidenceFields, stances } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Story, Version } from '../../../shared/domain/story.ts'
import type { ClaimPlace, MadeArticle } from './article-maker.ts'
import type { Shelf } from './shelf.ts'

/** Where a claim is made, and what the checker is going to find. */
export interface ClaimSetting {
  readonly article: MadeArticle
  readonly story: Story
  readonly version: Version
  readonly place: ClaimPlace
  readonly number: number
  readonly sourceIds: readonly Id[]
  readonly isWrong: boolean
}

const usualFindings: readonly Finding[] = [
  'confirmed',
  'confirmed',
  'confirmed',
  'confirmed_with_attribution',
  'needs_context',
  'unverifiable',
]

/** Marks a claim, ties sources to it, and for three in five sets a finding, which for two in five is signed off. */
export function makeClaim(shelf: Shelf, setting: ClaimSetting): Claim {
  const { random } = shelf
  const marked = markClaim(shelf, setting)
  if (random.chance(0.85)) attachSources(shelf, setting, marked)
  if (setting.isWrong) return setFinding(shelf, marked, 'incorrect')
  if (!random.chance(0.6)) return marked
  const found = setFinding(shelf, marked, random.oneOf(usualFindings))
  return random.chance(2 / 3) ? signOff(shelf, found) : found
}

/** Notes a change of a claim as one deed and answers the claim as it is then. */
export function changeClaim(shelf: Shelf, claim: Claim, action: string, fields: Partial<Claim>): Claim {
  const next = { ...claim, ...fields, updatedAt: shelf.ledger.now, revision: claim.revision + 1 }
  const deed = { action, entity: 'claims', entityId: claim.id, storyId: claim.storyId } as const
  shelf.ledger.record(deed, [updated('claims', claim, next)])
  return next
}

function markClaim({ ledger, random, person }: Shelf, setting: ClaimSetting): Claim {
  const { story, place, number } = setting
  const [id, at] = [random.id(), ledger.now]
  const claim: Claim = {
    id,
    storyId: story.id,
    number,
    type: place.type,
    priority: random.oneOf(priorities),
    legalRisk: place.type === 'allegation_legal',
    assigneeId: random.chance(0.3) ? person.id : null,
    asOf: null,
    recheckAt: null,
    note: random.chance(0.3) ? 'Called the office; they will look it up in the register and call back.' : '',
    details: emptyDetails(place.type),
    workflow: 'unchecked',
    finding: 'none',
    findingBy: null,
    findingAt: null,
    signedOffBy: null,
    signedOffAt: null,
    secondReadBy: null,
    secondReadAt: null,
    proposedChange: 'none',
    proposedText: null,
    stetReason: null,
    createdBy: person.id,
    createdAt: at,
    updatedAt: at,
    revision: 1,
  }
  ledger.record({ action: 'create_claim', entity: 'claims', entityId: id, storyId: story.id }, [
    created('claims', claim),
    created('anchors', anchorOf(random.id(), id, setting)),
  ])
  return claim
}

function anchorOf(id: Id, claimId: Id, { article, version, place }: ClaimSetting): Anchor {
  const quote = describeQuote(article.draft.text, place.span)
  if (quote === null) throw new Error('The made article has a claim without words.')
  return { id, claimId, versionId: version.id, ...quote, state: 'unchanged', score: 1 }
}

function attachSources({ ledger, random, person }: Shelf, { sourceIds }: ClaimSetting, claim: Claim): void {
  const chosen = new Set([random.oneOf(sourceIds), ...(random.chance(0.4) ? [random.oneOf(sourceIds)] : [])])
  const evidence = [...chosen].map((sourceId): Evidence => ({
    ...newEvidenceFields,
    stance: random.oneOf(stances),
    level: random.oneOf(evidenceLevels),
    excerpt: random.chance(0.5)
      ? 'The register gives the same figure, counted on the evening of the day.'
      : '',
    id: random.id(),
    claimId: claim.id,
    sourceId,
    checkedBy: person.id,
    checkedAt: ledger.now,
    revision: 1,
  }))
  ledger.record(
    { action: 'attach_source', entity: 'claims', entityId: claim.id, storyId: claim.storyId },
    evidence.map((tie) => created('evidence', tie)),
  )
}

function setFinding(shelf: Shelf, claim: Claim, finding: Finding): Claim {
  return changeClaim(shelf, claim, 'set_finding', {
    finding,
    findingBy: shelf.person.id,
    findingAt: shelf.ledger.now,
    workflow: workflowAfterFinding(claim.workflow, finding),
  })
}

function signOff(shelf: Shelf, claim: Claim): Claim {
  return changeClaim(shelf, claim, 'sign_off', {
    workflow: 'signed_off',
    signedOffBy: shelf.person.id,
    signedOffAt: shelf.ledger.now,
  })
}
