import { describe, expect, it } from 'vitest'
import { findQuote } from '../../../../electron/cli/find-quote.ts'

const text = '“We’re grateful,” he said.\n\nHe said “no” – twice: no.'

function found(quote: string, nth: number | null = null): string {
  const { start, end } = findQuote(text, quote, nth)
  return text.slice(start, end)
}

describe('Finding quoted words', () => {
  it('takes them as they are printed and as the keyboard has them', () => {
    expect(found('We’re grateful')).toBe('We’re grateful')
    expect(found(' "We\'re grateful," ')).toBe('“We’re grateful,”')
    expect(found('"no" - twice')).toBe('“no” – twice')
  })

  it('prefers the words as they are to the words as they are typed', () => {
    const both = 'a "b" and a “b”'
    expect(findQuote(both, '“b”', null)).toEqual({ start: 12, end: 15 })
  })

  it('wants to know which of several places is meant', () => {
    expect(() => found('no')).toThrow('stand 2 times')
    expect(findQuote(text, 'no', 2).start).toBe(text.lastIndexOf('no'))
    expect(() => found('no', 3)).toThrow('only 2 times')
    expect(() => found('twice', 2)).toThrow('only once')
  })

  it('refuses words that are not there, and no words', () => {
    expect(() => found('yes')).toThrow('do not stand in the article')
    expect(() => found('  ')).toThrow('do not stand in the article')
  })
})
