import { describe, expect, it } from 'vitest'
import { emptySourceFields, type SourceFields } from '../../../../shared/domain/source.ts'
import {
  anonymityGaps,
  emptyAnonymityRecord,
  hasAnonymityRecord,
} from '../../../../shared/sources/anonymity-record.ts'

const named = emptySourceFields('interview_call', 'Official at the ministry')
const complete: SourceFields = {
  ...named,
  terms: 'background',
  descriptionInCopy: 'an official with knowledge of the offer',
  anonymityReason: 'Not allowed to speak before the talks end.',
  isInformationNotOpinion: true,
  isNotAvailableOtherwise: true,
  isInPositionToKnow: true,
  identityKnownTo: 'the editor',
  anonymityApprovedBy: 'person-1',
  anonymityApprovedAt: '2026-03-12T14:20:00.000Z',
}

describe('the anonymity record of a source', () => {
  it('is not there for a source of which nothing of the kind was written down', () => {
    expect(hasAnonymityRecord(named)).toBe(false)
    expect(hasAnonymityRecord({ ...named, descriptionInCopy: '  ', anonymityReason: '' })).toBe(false)
  })

  it.each(Object.keys(emptyAnonymityRecord).filter((field) => field !== 'anonymityApprovedAt'))(
    'is there as soon as %s is known',
    (field) => {
      const known = Object.fromEntries(Object.entries(complete).filter(([name]) => name === field))
      expect(hasAnonymityRecord({ ...named, ...known })).toBe(true)
    },
  )

  it('is there for a confidential source, and for a test that was answered with no', () => {
    expect(hasAnonymityRecord({ ...named, isConfidential: true })).toBe(true)
    expect(hasAnonymityRecord({ ...named, isInPositionToKnow: false })).toBe(true)
  })

  it('is gone once it is emptied', () => {
    expect(hasAnonymityRecord({ ...complete, ...emptyAnonymityRecord })).toBe(false)
  })

  it('lacks nothing when everything was answered, and approved by a person', () => {
    expect(anonymityGaps(complete)).toEqual([])
  })

  it('names what is missing', () => {
    expect(anonymityGaps(named)).toHaveLength(7)
    expect(anonymityGaps({ ...complete, anonymityReason: ' ' })).toEqual(['the reason'])
    expect(anonymityGaps({ ...complete, anonymityApprovedBy: null })).toEqual(['approval by a named editor'])
  })

  it('is not complete with a test that is not met', () => {
    expect(anonymityGaps({ ...complete, isInformationNotOpinion: false })).toEqual([
      'information instead of opinion',
    ])
  })
})
