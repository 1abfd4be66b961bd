import { describe, expect, it } from 'vitest'
import { correctionKinds, correctionStatuses } from '../../../../shared/domain/correction.ts'
import { correctionLog } from '../../../../shared/export/correction-log.ts'
import { aCorrection, aPerson, aSource, aStory, logInput } from './entities.ts'

const now = '2026-11-22T08:00:00.000Z'

describe('The public correction log', () => {
  const all = correctionStatuses.flatMap((status, index) =>
    correctionKinds.map((kind, place) =>
      aCorrection({
        id: `${status} ${kind}`,
        status,
        kind,
        number: index * correctionKinds.length + place + 1,
      }),
    ),
  )

  it('holds what was approved or published, and no minor fix', () => {
    const log = correctionLog(logInput({ corrections: all }), 'public', now)
    expect(new Set(log.rows.map(({ status }) => status))).toEqual(new Set(['approved', 'published']))
    expect(log.rows.some(({ kind }) => kind === 'minor_fix')).toBe(false)
    expect(log.rows).toHaveLength(2 * (correctionKinds.length - 1))
    expect(log.leftOut).toBe(all.length - log.rows.length)
  })

  it('has no part for the desk', () => {
    const log = correctionLog(logInput({ corrections: [aCorrection({ cause: 'haste' })] }), 'public', now)
    expect(log.rows[0]?.desk).toBeNull()
  })
})

describe('The correction log of the desk', () => {
  it('holds every entry, the newest first', () => {
    const corrections = [1, 3, 2].map((number) => aCorrection({ id: `c${number}`, number, status: 'draft' }))
    const log = correctionLog(logInput({ corrections }), 'desk', now)
    expect(log.rows.map(({ number }) => number)).toEqual([3, 2, 1])
    expect(log.leftOut).toBe(0)
  })

  it('names people, claims and places', () => {
    const log = correctionLog(
      logInput({
        story: aStory(),
        corrections: [aCorrection({ id: 'c', draftedBy: 'person-1', approvedBy: 'gone' })],
        correctionClaims: [
          { id: '1', correctionId: 'c', claimId: 'b' },
          { id: '2', correctionId: 'c', claimId: 'a' },
          { id: '3', correctionId: 'other', claimId: 'a' },
        ],
        claimNumbers: new Map([
          ['a', 3],
          ['b', 12],
        ]),
        placesToFix: [
          { id: 'p', correctionId: 'c', place: 'Print', doneBy: 'person-1', doneAt: now, revision: 2 },
        ],
        people: [aPerson()],
      }),
      'desk',
      now,
    )
    expect(log.head.story?.headline).toBe('Support offered')
    expect(log.rows[0]?.desk).toMatchObject({
      draftedBy: 'Ada Berg',
      approvedBy: null,
      claims: [3, 12],
      placesToFix: [{ place: 'Print', doneBy: 'Ada Berg', doneAt: now }],
    })
  })

  it('takes the names of confidential sources out of its notes', () => {
    const confidentialSources = [
      aSource({
        title: 'Pat  Doe (colonel)',
        author: 'P. Doe',
        url: 'https://a.example/x?y=1',
        isConfidential: true,
      }),
      aSource({ title: 'It', isConfidential: true }),
    ]
    const cause =
      'We misheard PAT DOE (Colonel), see https://a.example/x?y=1; it seems Pat Doerr knew. P. Doe too.'
    const log = correctionLog(
      logInput({ corrections: [aCorrection({ cause })], confidentialSources }),
      'desk',
      now,
    )
    expect(log.rows[0]?.desk?.cause).toBe(
      'We misheard [confidential], see [confidential]; it seems Pat Doerr knew. [confidential] too.',
    )
  })
})
