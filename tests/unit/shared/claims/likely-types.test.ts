import { describe, expect, it } from 'vitest'
import { likelyTypes } from '../../../../shared/claims/likely-types.ts'

const plain = { kind: 'paragraph', before: '', isQuoted: false } as const

describe('the likely types of selected words', () => {
  it.each([
    ['“We told them to take whatever they need,”', 'direct_quote'],
    ['killing more than 40 people and leaving others missing', 'casualty_count'],
    ['killing more than 70 people at the pier', 'casualty_count'],
    ['an unknown number of hostages', 'hostage_detainee_detail'],
    ['Wednesday, March 12', 'date_time'],
    ['10/10/203', 'date_time'],
    ['crews had covered about 60 square miles', 'number_statistic'],
    ['a 34-year-old sailor', 'age'],
    ['the deadliest accident on the strait', 'superlative_record'],
    ['Broadcaster MNB first reported the offer', 'attribution'],
    ['had been charged with fraud', 'allegation_legal'],
    ['Coast Guard Commander Rhea Stroud', 'title_affiliation'],
    ['Rhea Stroud', 'name_spelling'],
    ['the search would go on', 'other'],
  ])('for %s begin with %s', (words, type) => {
    expect(likelyTypes(words, plain, 4)[0]).toBe(type)
  })

  it('are always as many different ones as were asked for', () => {
    for (const words of [
      '',
      'x',
      '“More than 40 people died on Wednesday in the deadliest accident,” she said',
    ]) {
      const types = likelyTypes(words, plain, 4)
      expect(new Set(types).size).toBe(4)
    }
  })

  it('take a count after a word of killing for a count of casualties', () => {
    const after = { ...plain, before: 'The ferry rolled over in heavy seas, killing ' }
    expect(likelyTypes('more than 40 passengers', after, 4)[0]).toBe('casualty_count')
    expect(likelyTypes('the mayor', after, 4)[0]).not.toBe('casualty_count')
  })

  it('begin with a quotation between quotation marks', () => {
    expect(likelyTypes('we are going to do everything', { ...plain, isQuoted: true }, 4)[0]).toBe(
      'direct_quote',
    )
  })

  it('name what the place itself suggests', () => {
    expect(likelyTypes('the harbour at night', { ...plain, kind: 'caption' }, 4)).toContain('image_caption')
    expect(likelyTypes('divers offered', { ...plain, kind: 'headline' }, 4)).toContain('headline_display')
  })
})
