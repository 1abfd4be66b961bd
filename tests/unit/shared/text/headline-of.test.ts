import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../shared/text/assemble.ts'
import { headlineOf } from '../../../../shared/text/headline-of.ts'

describe('what an article is called', () => {
  it('is its first headline, wherever it stands', () => {
    const article = layOut([
      { kind: 'dek', text: 'A summary' },
      { kind: 'headline', text: ' Offer\nto help ' },
      { kind: 'headline', text: 'Another' },
    ])
    expect(headlineOf(article)).toBe('Offer to help')
  })

  it('is its first words, cut at the end of one, when it has no headline', () => {
    const words = 'Ten people came to the square on Monday and said that they would stay there until somebody'
    const article = layOut([{ kind: 'paragraph', text: words }])
    expect(headlineOf(article)).toBe(
      'Ten people came to the square on Monday and said that they would stay there…',
    )
    expect(headlineOf(layOut([{ kind: 'paragraph', text: 'Ten people came.' }]))).toBe('Ten people came.')
  })

  it('is cut between whole characters in a script without spaces', () => {
    const cut = headlineOf(layOut([{ kind: 'paragraph', text: `北${'🎈'.repeat(100)}` }]))
    expect(cut.isWellFormed()).toBe(true)
    expect(cut.length).toBeLessThanOrEqual(81)
  })
})
