import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../../renderer/ui/diff-words.ts'

function spell(before: string, after: string): string {
  const signs = { same: '', removed: '-', added: '+' }
  return diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`))
    .join('')
}

describe('the difference of two wordings', () => {
  it('strikes a word and puts another in its place', () => {
    expect(spell('Wednesday, March 12', 'Wednesday, March 11')).toBe('Wednesday, March [-12][+11]')
  })

  it('takes a date apart at its slashes', () => {
    expect(spell('10/10/203', '10/10/2023')).toBe('10/10/[-203][+2023]')
  })

  it('makes one change of neighbours that only a space parts', () => {
    expect(spell('more than 40 people', 'at least 52 people')).toBe('[-more than 40][+at least 52] people')
  })

  it('only inserts, or only strikes, where that is all', () => {
    expect(spell('40 people', 'about 40 people')).toBe('[+about ]40 people')
    expect(spell('more than 40 people', '40 people')).toBe('[-more than ]40 people')
    expect(spell('gone', '')).toBe('[-gone]')
  })

  it('goes by words in scripts that write no spaces', () => {
    expect(spell('超过四十人死亡', '超过五十人死亡')).toBe('超过[-四十人][+五十人]死亡')
  })

  it('never loses or adds a character of either wording', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '  ', '40', ',', '四十', '\n', '👩‍🚒'), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const segments = diffWords(before, after)
        const without = (kind: 'added' | 'removed') =>
          segments
            .filter((segment) => segment.kind !== kind)
            .map((segment) => segment.text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      }),
    )
  })
})
