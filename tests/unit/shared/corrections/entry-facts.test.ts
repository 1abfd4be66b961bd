import { describe, expect, it } from 'vitest'
import { dayInWords } from '../../../../shared/corrections/day-in-words.ts'
import { refuseFieldEdit } from '../../../../shared/corrections/edit-rules.ts'
import { isPublished } from '../../../../shared/corrections/is-published.ts'
import { sentenceAround } from '../../../../shared/corrections/sentence-around.ts'
import { canMove } from '../../../../shared/corrections/status-rules.ts'
import { correctionStatuses } from '../../../../shared/domain/correction.ts'
import { aCorrection } from '../export/entities.ts'

describe('a day in words', () => {
  it.each([
    ['2023-10-10', '10 October 2023'],
    ['2024-01-02T23:59:59-08:00', '2 January 2024'],
    ['2024-12-31T10:00:00.000Z', '31 December 2024'],
  ])('of %s is %s', (date, words) => {
    expect(dayInWords(date)).toBe(words)
  })
})

describe('a story', () => {
  it.each([
    [null, false],
    ['2026-03-12', true],
    ['2026-03-13', false],
    ['2026-03-12T09:00:00.000Z', true],
    ['2026-03-12T09:00:01.000Z', false],
    ['2026-03-12T04:00:00-05:00', true],
    ['2026-03-12T09:00:00+01:00', true],
    ['2026-03-12T09:30:00', false],
  ])('whose date is %s is published at nine: %s', (publishedAt, expected) => {
    expect(isPublished(publishedAt, '2026-03-12T09:00:00.000Z')).toBe(expected)
  })
})

describe('the sentence around some words', () => {
  const text = 'Head\n\nFirst one. It began on 10/10/203, he said. Last one.'
  const block = { start: 6, end: text.length }
  const around = (words: string) => {
    const start = text.indexOf(words)
    const span = sentenceAround(text, block, { start, end: start + words.length })
    return text.slice(span.start, span.end)
  }

  it('is the one they stand in, without the space after it', () => {
    expect(around('10/10/203')).toBe('It began on 10/10/203, he said.')
    expect(around('First')).toBe('First one.')
    expect(around('Last one.')).toBe('Last one.')
  })

  it('is the words themselves when they cross sentences or blocks', () => {
    expect(around('one. It')).toBe('one. It')
    expect(around('Head\n\nFirst')).toBe('Head\n\nFirst')
  })

  it('is the words themselves when the sentence is too long to be quoted', () => {
    const long = `${'and then '.repeat(60)}ten came.`
    const start = long.indexOf('ten')
    const span = { start, end: start + 3 }
    expect(sentenceAround(long, { start: 0, end: long.length }, span)).toEqual(span)
  })
})

describe('editing an entry', () => {
  it('is public as soon as one public field really changes', () => {
    const entry = aCorrection({ status: 'draft' })
    expect(refuseFieldEdit(entry, { cause: 'x' })).toEqual({ isPublicEdit: false, refusal: null })
    expect(refuseFieldEdit(entry, { publicNote: entry.publicNote }).isPublicEdit).toBe(false)
    expect(refuseFieldEdit(entry, { cause: 'x', publicNote: 'y' })).toEqual({
      isPublicEdit: true,
      refusal: null,
    })
  })

  it('is refused for the public side of what is published, and for what was rejected', () => {
    const published = aCorrection({ status: 'published', number: 7 })
    expect(refuseFieldEdit(published, { prevention: 'x' }).refusal).toBeNull()
    expect(refuseFieldEdit(published, { storyHeadline: 'x' }).refusal).toContain('Entry 7 is published')
    expect(refuseFieldEdit(aCorrection({ status: 'rejected' }), { cause: 'x' }).refusal).toContain('Reopen')
  })
})

describe('the status of an entry', () => {
  it('never leaves published, and gets there only by approval', () => {
    for (const status of correctionStatuses) {
      expect(canMove('published', status)).toBe(false)
      expect(canMove(status, 'published')).toBe(status === 'approved')
    }
  })
})
