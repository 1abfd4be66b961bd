import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForComparing, normaliseText } from '../../../../shared/text/normalise.ts'

describe('the stored form of a text', () => {
  it('has line feeds only, no mark at its start, and no lone surrogates', () => {
    expect(normaliseText('\uFEFFa\r\nb\rc\nd\u2028e\u2029f')).toBe('a\nb\nc\nd\ne\n\nf')
    expect(normaliseText('x\uD83Dy\uDE00z😀')).toBe('x\uFFFDy\uFFFDz😀')
  })

  it('keeps every other character as it is', () => {
    const kept = '1\u00A0000\u202Fkm light\u00ADhouse — “non” عربي \u200Fx e\u0301 漢字 👩‍👩‍👧'
    expect(normaliseText(kept)).toBe(kept)
  })

  it('is reached in one step and stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text)
        expect(once.isWellFormed()).toBe(true)
        expect(once.includes('\r')).toBe(false)
        expect(normaliseText(once.replace(/^\uFEFF+/, ''))).toBe(once.replace(/^\uFEFF+/, ''))
      }),
    )
  })
})

describe('comparing two printings of the same words', () => {
  it('sees past quote marks, dashes, spaces, soft hyphens and case', () => {
    expect(foldForComparing(' “It’s  light\u00ADhouse\u00A0–\n ONE” ')).toBe(
      foldForComparing('"it\'s lighthouse - one"'),
    )
  })
})
