import { describe, expect, it } from 'vitest'
import { matchScore, rankMatches } from '../../../../renderer/app/rank-matches.ts'

const labels = ['Sign off', 'Assign to me', 'Add a source to the claim…', 'Second read', 'Örs’ Ferry story']
const ranked = (query: string) => rankMatches(query, labels, (label) => label, 10)

describe('finding a command by a few letters', () => {
  it('puts what begins with the letters first', () => {
    expect(ranked('sign')).toEqual(['Sign off', 'Assign to me'])
  })

  it('puts first what is called just that', () => {
    const two = ['Export the correction log…', 'Correction log']
    expect(rankMatches('correction log', two, (label) => label, 10)[0]).toBe('Correction log')
  })

  it('wants every word, in any order', () => {
    expect(ranked('claim source')).toEqual(['Add a source to the claim…'])
    expect(ranked('claim nowhere')).toEqual([])
  })

  it('takes letters in order when nothing better is there', () => {
    expect(ranked('sgnf')).toEqual(['Sign off'])
  })

  it('does not mind case and accents', () => {
    expect(ranked('ORS')[0]).toBe('Örs’ Ferry story')
  })

  it('shows all in their order when nothing is typed', () => {
    expect(ranked('  ')).toEqual(labels)
    expect(rankMatches('', labels, (label) => label, 2)).toEqual(['Sign off', 'Assign to me'])
  })

  it('finds the start of a later word although the letters stand inside an earlier one', () => {
    expect(matchScore('read', 'Already read')).toBe(3)
  })
})
