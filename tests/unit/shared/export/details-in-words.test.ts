import { describe, expect, it } from 'vitest'
import { type ClaimDetails, emptyDetails } from '../../../../shared/domain/claim-details.ts'
import type { ClaimType } from '../../../../shared/domain/claim-type.ts'
import { detailsInWords } from '../../../../shared/export/details-in-words.ts'

function details(type: ClaimType, over: object): ClaimDetails {
  return { ...emptyDetails(type), ...over } as ClaimDetails
}

describe('Typed details in words', () => {
  it.each([
    [
      'a count with its qualifier',
      details('casualty_count', { qualifier: 'more_than', value: 900, category: 'killed' }),
      'more than 900 killed',
    ],
    [
      'a range with thousands',
      details('casualty_count', { min: 900, max: 12000, category: 'injured' }),
      '900 to 12,000 injured',
    ],
    [
      'an unknown number',
      details('casualty_count', { qualifier: 'unknown', category: 'missing' }),
      'an unknown number missing',
    ],
    [
      'who counted',
      details('casualty_count', {
        value: 1,
        countingAuthority: 'the ministry',
        independentlyVerified: false,
      }),
      '1; counted by the ministry; not independently verified',
    ],
    [
      'a speaker',
      details('direct_quote', {
        speaker: 'John Kirby',
        speakerTitle: 'spokesman',
        speakerNamed: 'named',
        saidAt: '2023-10-10',
        fidelity: 'verbatim',
      }),
      'John Kirby, spokesman; said 10 October 2023; verbatim',
    ],
    ['a statistic', details('number_statistic', { value: '4.2', unit: '%' }), '4.2 %'],
    [
      'a date',
      details('date_time', { value: '2023-10-10', weekdayInCopy: 'Tuesday' }),
      '10 October 2023; weekday in the copy: Tuesday',
    ],
    [
      'hostages',
      details('hostage_detainee_detail', { countOrName: '150', status: 'held', holder: 'Hamas' }),
      '150; held; holder: Hamas',
    ],
  ])('says %s', (_what, value, words) => {
    expect(detailsInWords(value, 'public')).toBe(words)
  })

  it('says nothing of details that are not known', () => {
    expect(detailsInWords(emptyDetails('casualty_count'), 'desk')).toBe('')
    expect(detailsInWords(null, 'desk')).toBe('')
  })

  it('never names a speaker whom the copy does not name', () => {
    const value = details('official_statement', {
      speaker: 'Pat Doe',
      speakerTitle: 'colonel',
      speakerNamed: 'unnamed',
    })
    expect(detailsInWords(value, 'desk')).toBe('speaker not named in the copy')
    expect(detailsInWords(value, 'public')).toBe('speaker not named in the copy')
  })

  it('keeps to the desk whether a family was told and publication waits', () => {
    const value = details('hostage_detainee_detail', {
      countOrName: '1',
      familyNotified: false,
      publicationHold: false,
    })
    expect(detailsInWords(value, 'desk')).toBe('1; family not notified; no publication hold')
    expect(detailsInWords(value, 'public')).toBe('1')
  })
})
