import { describe, expect, it } from 'vitest'
import { type ClaimSurroundings, whatHoldsBack } from '../../../../shared/claims/what-holds-back.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { findings, workflows } from '../../../../shared/domain/claim-status.ts'

const nothing: ClaimSurroundings = {
  flags: [],
  stances: [],
  unansweredSince: null,
  corrections: [],
  isQuotationAltered: false,
}

function claimWith(fields: Partial<Claim>): Claim {
  return {
    id: 'c1',
    storyId: 's1',
    number: 1,
    type: 'casualty_count',
    priority: 'medium',
    legalRisk: false,
    assigneeId: null,
    asOf: null,
    recheckAt: null,
    note: '',
    details: null,
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
    createdBy: null,
    createdAt: '2026-03-12T10:00:00.000Z',
    updatedAt: '2026-03-12T10:00:00.000Z',
    revision: 1,
    ...fields,
  }
}

function heldBackBy(fields: Partial<Claim>, around: Partial<ClaimSurroundings> = {}) {
  return whatHoldsBack(claimWith(fields), { ...nothing, ...around })?.kind ?? null
}

const ready = { workflow: 'ready_for_review' } as const

describe('what holds a claim back', () => {
  it('is that nobody has begun', () => {
    expect(heldBackBy({})).toBe('not_started')
  })

  it('is a source, once somebody has begun, and then the finding', () => {
    expect(heldBackBy({ workflow: 'in_progress' })).toBe('no_source')
    expect(heldBackBy({ workflow: 'in_progress' }, { stances: ['supports'] })).toBe('no_finding')
    expect(heldBackBy({}, { stances: ['supports'] })).toBe('no_finding')
  })

  it('is a quotation with other words than its evidence, before and after the finding', () => {
    const altered = { stances: ['supports'], isQuotationAltered: true } as const
    expect(heldBackBy({}, altered)).toBe('quotation_altered')
    expect(heldBackBy({ workflow: 'ready_for_review', finding: 'confirmed' }, altered)).toBe(
      'quotation_altered',
    )
    expect(heldBackBy({ workflow: 'signed_off', finding: 'confirmed' }, altered)).toBe(null)
  })

  it('is a reply, with the time since which it is waited for', () => {
    const since = '2026-03-12T12:00:00.000Z'
    const waiting = claimWith({ workflow: 'awaiting_reply', finding: 'confirmed' })
    expect(whatHoldsBack(waiting, { ...nothing, unansweredSince: since })).toEqual({
      kind: 'awaiting_reply',
      since,
    })
  })

  it('is a source for findings that say what is true, and none for those that do not', () => {
    expect(heldBackBy({ ...ready, finding: 'confirmed' })).toBe('no_source')
    expect(heldBackBy({ ...ready, finding: 'on_author' })).toBe('ready_for_review')
    expect(heldBackBy({ ...ready, finding: 'unverifiable' })).toBe('ready_for_review')
  })

  it('is the disagreement of the sources when the finding says so', () => {
    const claim = claimWith({ ...ready, finding: 'conflicting_sources' })
    expect(whatHoldsBack(claim, { ...nothing, stances: ['supports', 'contradicts'] })).toEqual({
      kind: 'sources_disagree',
      count: 2,
    })
  })

  it('goes from the missing correction over the proposal and the draft to the review', () => {
    const wrong = { ...ready, finding: 'incorrect' } as const
    const stances = ['contradicts'] as const
    expect(heldBackBy(wrong, { stances })).toBe('no_correction')
    expect(heldBackBy({ ...wrong, proposedChange: 'proposed' }, { stances })).toBe('wording_proposed')
    expect(heldBackBy({ ...wrong, proposedChange: 'accepted' }, { stances, corrections: ['draft'] })).toBe(
      'correction_drafted',
    )
    expect(heldBackBy({ ...wrong, proposedChange: 'accepted' }, { stances, corrections: ['approved'] })).toBe(
      'ready_for_review',
    )
    expect(heldBackBy({ ...wrong, proposedChange: 'stet' }, { stances })).toBe('ready_for_review')
  })

  it('is a rule of the house before the review', () => {
    const confirmed = { ...ready, finding: 'confirmed' } as const
    expect(heldBackBy(confirmed, { stances: ['supports'], flags: ['sourcing_rule_unmet'] })).toBe(
      'rule_unmet',
    )
    expect(heldBackBy(confirmed, { stances: ['supports'] })).toBe('ready_for_review')
    expect(heldBackBy({ ...confirmed, workflow: 'reopened' }, { stances: ['supports'] })).toBe('reopened')
  })

  it('is what happened to its words before anything else', () => {
    expect(heldBackBy({ workflow: 'awaiting_reply' }, { flags: ['stale_as_of', 'text_changed'] })).toBe(
      'words_changed',
    )
    expect(heldBackBy({}, { flags: ['text_changed', 'lost_anchor'] })).toBe('place_lost')
  })

  it('is nothing after the sign-off, unless a recheck is due', () => {
    const done = { workflow: 'signed_off', finding: 'confirmed' } as const
    expect(heldBackBy(done)).toBeNull()
    expect(heldBackBy(done, { flags: ['stale_as_of'] })).toBe('recheck_due')
  })

  it('is always something before the sign-off', () => {
    for (const workflow of workflows) {
      for (const finding of findings) {
        const isDone = workflow === 'signed_off'
        expect(heldBackBy({ workflow, finding }) === null).toBe(isDone)
      }
    }
  })
})
