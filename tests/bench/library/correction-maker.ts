import { nextNumber } from '../../../db/repositories/counters.ts'
import { created, updated } from '../../../db/write.ts'
import { draftCorrection } from '../../../shared/corrections/draft-correction.ts'
import type { Claim } from '../../../shared/domain/claim.ts'
import type { Correction } from '../../../shared/domain/correction.ts'
import { changeClaim, type ClaimSetting } from './claim-maker.ts'
import type { Shelf } from './shelf.ts'

/** Proposes other words for a claim, accepts them, and takes the entry they leave in the log up to publication. */
export async function makeCorrection(shelf: Shelf, setting: ClaimSetting, claim: Claim): Promise<void> {
  const { ledger, person } = shelf
  const proposedText = `${shelf.random.below(90) + 10} of the ${claim.number} that were counted`
  const proposal = { proposedChange: 'proposed', proposedText } as const
  const proposed = changeClaim(shelf, claim, 'propose_wording', proposal)
  const draft = await accept(shelf, setting, proposed, proposedText)
  const approved = judge(shelf, draft, 'approve_correction', {
    status: 'approved',
    approvedBy: person.id,
    approvedAt: ledger.now,
  })
  judge(shelf, approved, 'publish_correction', { status: 'published', publishedAt: ledger.now })
}

async function accept(shelf: Shelf, setting: ClaimSetting, claim: Claim, words: string): Promise<Correction> {
  const { tx, ledger, random, person } = shelf
  const { article, story, version, place } = setting
  const { text, blocks } = article.draft
  const at = ledger.now
  const correction: Correction = {
    ...draftCorrection({ claim, story, text, blocks, place: place.span }, words, at),
    id: random.id(),
    storyId: story.id,
    number: await nextNumber(tx, 'corrections'),
    versionBeforeId: version.id,
    versionAfterId: null,
    status: 'draft',
    draftedBy: person.id,
    draftedAt: at,
    approvedBy: null,
    approvedAt: null,
    publishedAt: null,
    rejectedReason: null,
    updatedAt: at,
    revision: 1,
  }
  const accepted = {
    ...claim,
    proposedChange: 'accepted',
    updatedAt: at,
    revision: claim.revision + 1,
  } as const
  ledger.record({ action: 'accept_wording', entity: 'claims', entityId: claim.id, storyId: story.id }, [
    updated('claims', claim, accepted),
    created('corrections', correction),
    created('correctionClaims', { id: random.id(), correctionId: correction.id, claimId: claim.id }),
  ])
  return correction
}

function judge(shelf: Shelf, entry: Correction, action: string, fields: Partial<Correction>): Correction {
  const next = { ...entry, ...fields, updatedAt: shelf.ledger.now, revision: entry.revision + 1 }
  const deed = { action, entity: 'corrections', entityId: entry.id, storyId: entry.storyId } as const
  shelf.ledger.record(deed, [updated('corrections', entry, next)])
  return next
}
