import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedPassages } from '../../../../shared/sources/shared-passages.ts'

const wire =
  'The harbour of Corran stayed shut for a third day on Tuesday after a storm tore two ferries from their moorings and pushed them against the northern pier, the coast guard and the port authority said in a joint statement that named no cause.'
const more =
  'Divers looked for damage below the waterline until it grew dark, and engineers from the shipyard were to examine both hulls before any of the passengers could come back for their cars and their luggage.'
const said =
  '“We will not open the harbour before we know that nobody is in danger, and we ask all who wait for their relatives to stay away from the pier until the wind has gone down and the divers have come up again for good tonight”'

describe('two pages', () => {
  it('that carry the same wire story share its passages, however each begins', () => {
    const found = sharedPassages(
      `Corran News – ${wire} ${more}`,
      `By our own reporter\n\n${wire}\n\nA paragraph of its own. ${more}`,
    )
    expect(found?.passages.map(({ text }) => text)).toEqual([wire.slice(0, -1), more.slice(0, -1)])
    expect(found?.ownWords).toBeGreaterThan(70)
  })

  it('that quote the same words are not taken for one', () => {
    expect(
      sharedPassages(`She said: ${said}. Then she left.`, `At noon the mayor spoke. ${said}, she said.`),
    ).toBeNull()
    expect(sharedPassages(`${wire} ${said}`, `${wire} ${said}`)?.passages[0]?.ownWords).toBeLessThan(50)
  })

  it('that share a phrase of the trade are independent', () => {
    const phrase = 'The coast guard did not immediately respond to a request for comment on Tuesday.'
    expect(sharedPassages(`${more} ${phrase}`, `${wire} ${phrase}`)).toBeNull()
  })

  it('share nothing without words', () => {
    expect(sharedPassages('', wire)).toBeNull()
  })
})

it('whichever comes first, two texts share about the same', () => {
  const word = fc.constantFrom(...'harbour storm ferry pier coast guard wind divers hull north'.split(' '))
  const words = fc.array(word, { maxLength: 40 })
  const common = fc.array(word, { minLength: 60, maxLength: 90 })
  fc.assert(
    fc.property(words, common, words, words, words, (before, shared, after, otherBefore, otherAfter) => {
      const one = [...before, ...shared, ...after].join(' ')
      const other = [...otherBefore, ...shared, ...otherAfter].join(' ')
      expect(sharedPassages(one, other)).not.toBeNull()
      expect(sharedPassages(other, one)).not.toBeNull()
    }),
  )
})
