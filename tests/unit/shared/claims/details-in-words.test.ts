import { describe, expect, it } from 'vitest'
import { changedFields, detailsInWords } from '../../../../shared/claims/details-in-words.ts'
import { anAnchor } from '../export/entities.ts'
import { spotted } from './spotting/spotted.ts'

const before = 'The attack killed more than 900 people on Monday, the ministry said.'

/** The first claim of a kind in a text, as it would be accepted, and its place. */
function accepted(text: string, type: 'casualty_count' | 'date_time', publishedAt: string | null = null) {
  const [proposal] = spotted(text, type, publishedAt)
  if (proposal === undefined) throw new Error(`No ${type} was proposed.`)
  const { start, end, details } = proposal
  return { claim: { type, details }, place: anAnchor({ start, end, exact: text.slice(start, end) }) }
}

describe('the details that the words of a claim say now', () => {
  it('are another number with another qualifier, once the words have changed', () => {
    const { claim } = accepted(before, 'casualty_count')
    const after = before.replace('more than 900', '1,200')
    const { place } = accepted(after, 'casualty_count')
    const read = detailsInWords(
      claim,
      [{ ...place, state: 'text_changed' }],
      spotted(after, 'casualty_count'),
    )
    expect(read).toMatchObject({ kind: 'casualty', value: 1200, category: 'killed' })
    expect(read).not.toMatchObject({ qualifier: 'more_than' })
    if (read !== null) expect(changedFields(claim.details, read)).toContain('value')
  })

  it('fill in a day that could not be told before the day of publication was known', () => {
    const { claim, place } = accepted(before, 'date_time')
    expect(claim.details).toMatchObject({ value: null, weekdayInCopy: 'Monday' })
    const proposals = spotted(before, 'date_time', '2023-10-10')
    expect(detailsInWords(claim, [place], proposals)).toMatchObject({ value: '2023-10-09' })
    expect(detailsInWords(claim, [{ ...place, state: 'lost' }], proposals)).toBeNull()
  })

  it('never question what a person wrote over words that stay', () => {
    const { claim, place } = accepted(before, 'casualty_count')
    if (claim.details?.kind !== 'casualty') throw new Error('It is a toll.')
    const own = { ...claim, details: { ...claim.details, value: 901, countingAuthority: 'the ministry' } }
    const proposals = spotted(before, 'casualty_count')
    expect(detailsInWords(own, [place], proposals)).toBeNull()
    expect(detailsInWords(claim, [place], proposals)).toBeNull()
  })

  it('are all that is read where a claim has none yet', () => {
    const { claim, place } = accepted(before, 'casualty_count')
    const proposals = spotted(before, 'casualty_count')
    expect(detailsInWords({ ...claim, details: null }, [place], proposals)).toEqual(claim.details)
  })
})
