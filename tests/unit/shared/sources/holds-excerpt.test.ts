import { describe, expect, it } from 'vitest'
import { holdsExcerpt } from '../../../../shared/sources/holds-excerpt.ts'

const page =
  'The ministry said 13 people died. He was “unarmed”, it added; damage came to 3.5 million crowns.'

describe('an excerpt', () => {
  it.each([
    ['13 people died', true],
    ['He was "unarmed"', true],
    ['The ministry said … damage came to 3.5 million', true],
    ['the MINISTRY said', true],
    ['died.', true],
    ['damage came to … The ministry', false],
    ['12 people died', false],
  ])('%j: %s', (excerpt, isThere) => {
    expect(holdsExcerpt(page, excerpt)).toBe(isThere)
  })

  it.each(['3 people died', 'armed', '13 people die', '5 million', 'came to 3', 'minis'])(
    'does not stand inside a longer word or number: %j',
    (excerpt) => {
      expect(holdsExcerpt(page, excerpt)).toBe(false)
    },
  )

  it('is found behind a place where it is only part of a word', () => {
    expect(holdsExcerpt('23 dead, then 3 dead.', '3 dead')).toBe(true)
  })

  it('is found in scripts that write no spaces', () => {
    expect(holdsExcerpt('东京消防厅说有十三人死亡。', '十三人死亡')).toBe(true)
  })
})
