import { describe, expect, it } from 'vitest'
import { emptyDetails } from '../../../../shared/domain/claim-details.ts'
import { factLog } from '../../../../shared/export/fact-log.ts'
import { aClaim, anAnchor, aPerson, aSource, aStoryFile, someEvidence } from './entities.ts'

const now = '2026-11-22T08:00:00.000Z'

describe('The fact log', () => {
  it('has a row for each claim, in text order, claims without a place last', () => {
    const file = aStoryFile({
      claims: [1, 2, 3, 4].map((number) => aClaim({ id: `c${number}`, number })),
      anchors: [
        anAnchor({ id: 'a', claimId: 'c1', start: 35, end: 40, exact: 'More' }),
        anAnchor({ id: 'b', claimId: 'c3', start: 17, end: 19, exact: 'He' }),
        anAnchor({ id: 'c', claimId: 'c3', start: 0, end: 7, exact: 'Support' }),
      ],
    })
    const { rows } = factLog({ file, people: [], confidentialSources: [] }, 'public', now)
    expect(rows.map(({ number }) => number)).toEqual([3, 1, 2, 4])
    expect(rows[0]?.places.map(({ words, where }) => [words, where])).toEqual([
      ['Support', 'Headline'],
      ['He', '¶ 1'],
    ])
    expect(rows[1]?.places[0]?.where).toBe('¶ 2')
    expect(rows[2]?.places).toEqual([])
  })

  it('leaves out of the public one what was cut and what is on hold', () => {
    const held = { ...emptyDetails('hostage_detainee_detail'), publicationHold: true }
    const file = aStoryFile({
      claims: [
        aClaim({ id: 'a', number: 1 }),
        aClaim({ id: 'b', number: 2, finding: 'cut' }),
        aClaim({ id: 'c', number: 3, type: 'hostage_detainee_detail', details: held as never }),
      ],
    })
    const open = factLog({ file, people: [], confidentialSources: [] }, 'public', now)
    expect(open.rows.map(({ number }) => number)).toEqual([1])
    expect(open.leftOut).toBe(2)
    expect(factLog({ file, people: [], confidentialSources: [] }, 'desk', now).rows).toHaveLength(3)
  })

  it('shows a wording to everybody once it was accepted', () => {
    const wording = (proposedChange: 'proposed' | 'accepted' | 'accepted_modified' | 'stet') => {
      const file = aStoryFile({ claims: [aClaim({ proposedChange, proposedText: 'new words' })] })
      return factLog({ file, people: [], confidentialSources: [] }, 'public', now).rows[0]?.correctedWording
    }
    expect([wording('proposed'), wording('stet')]).toEqual([null, null])
    expect([wording('accepted'), wording('accepted_modified')]).toEqual(['new words', 'new words'])
  })

  it('names in public only sources on the record', () => {
    const sources = (['on_record', 'background', 'deep_background', 'off_record'] as const).map((terms) =>
      aSource({ id: terms, terms, title: terms }),
    )
    const evidence = sources.map(({ id }) =>
      someEvidence({ id: `e ${id}`, sourceId: id, independenceGroup: 'wire' }),
    )
    const file = aStoryFile({ claims: [aClaim()], sources, evidence })
    const titles = (profile: 'public' | 'desk') =>
      factLog({ file, people: [], confidentialSources: [] }, profile, now).rows[0]?.sources.map(
        ({ title, independenceGroup }) => [title, independenceGroup],
      )
    expect(titles('public')).toEqual([['on_record', null]])
    expect(titles('desk')).toEqual(sources.map(({ id }) => [id, 'wire']))
  })

  it('calls a confidential source by its description in the copy', () => {
    const sources = [
      aSource({ id: 'a', isConfidential: true, descriptionInCopy: 'a defense official', author: 'Pat Doe' }),
      aSource({ id: 'b', isConfidential: true }),
    ]
    const evidence = sources.map(({ id }) => someEvidence({ id: `e ${id}`, sourceId: id, excerpt: 'we did' }))
    const file = aStoryFile({ claims: [aClaim()], sources, evidence })
    expect(factLog({ file, people: [], confidentialSources: [] }, 'public', now).rows[0]?.sources).toEqual([])
    expect(
      factLog({ file, people: [], confidentialSources: [] }, 'desk', now).rows[0]?.sources,
    ).toMatchObject([
      { title: 'a defense official', author: null, excerpt: '', isNamed: false },
      { title: 'confidential source', isNamed: false },
    ])
  })

  it('names the people of the desk to the desk alone', () => {
    const file = aStoryFile({
      claims: [
        aClaim({
          findingBy: 'person-1',
          signedOffBy: 'person-1',
          secondReadBy: 'person-2',
          note: 'ask again',
        }),
      ],
    })
    const people = [aPerson(), aPerson({ id: 'person-2', name: 'Kim Vogt' })]
    expect(factLog({ file, people, confidentialSources: [] }, 'desk', now).rows[0]?.desk).toMatchObject({
      findingBy: 'Ada Berg',
      signedOffBy: 'Ada Berg',
      secondReadBy: 'Kim Vogt',
      note: 'ask again',
    })
    expect(factLog({ file, people, confidentialSources: [] }, 'public', now).rows[0]?.desk).toBeNull()
  })
})
