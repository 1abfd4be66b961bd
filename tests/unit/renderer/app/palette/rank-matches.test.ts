import { describe, expect, it } from 'vitest'
import { matchWords, rankMatches, typedWords } from '../../../../../renderer/app/palette/rank-matches.ts'
import { foldWords } from '../../../../../shared/text/fold-words.ts'

const labels = ['Sign off', 'Assign to me', 'Add a source to the claim…', 'Second read', 'Örs’ Ferry story']
const ranked = (query: string, items = labels) => rankMatches(query, items, foldWords).map(({ item }) => item)

describe('finding a command by a few letters', () => {
  it('puts what begins with the letters first', () => {
    expect(ranked('sign')).toEqual(['Sign off', 'Assign to me'])
  })

  it('puts first what is called just that', () => {
    expect(ranked('correction log', ['Export the correction log…', 'Correction log'])[0]).toBe(
      'Correction log',
    )
  })

  it('wants every word, in any order', () => {
    expect(ranked('claim source')).toEqual(['Add a source to the claim…'])
    expect(ranked('claim nowhere')).toEqual([])
  })

  it('takes letters in order when nothing better is there, and says so', () => {
    const found = rankMatches('sgnf', labels, foldWords)
    expect(found.map(({ item, isLoose }) => [item, isLoose])).toEqual([['Sign off', true]])
    expect(rankMatches('sign', labels, foldWords).some(({ isLoose }) => isLoose)).toBe(false)
  })

  it('does not mind case and accents', () => {
    expect(ranked('ORS')[0]).toBe('Örs’ Ferry story')
  })

  it('leaves all in their order when nothing is typed', () => {
    expect(ranked('  ')).toEqual(labels)
  })

  it('finds the start of a later word although the letters stand inside an earlier one', () => {
    expect(matchWords(typedWords('read'), 'already read')?.score).toBe(3)
    expect(matchWords(typedWords('read'), 'already')?.score).toBe(2)
  })
})
