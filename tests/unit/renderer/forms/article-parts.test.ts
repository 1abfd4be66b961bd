import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../../renderer/forms/article-parts.ts'
import { layOut } from '../../../../shared/text/assemble.ts'

describe('the parts of an article', () => {
  it('are blocks and set-aside items in the order of the page', () => {
    const { text, blocks } = layOut([
      { kind: 'headline', text: 'Ferry sinks' },
      { kind: 'paragraph', text: 'Forty died.' },
    ])
    const setAside = [
      { text: 'Share', reason: 'share_buttons' as const, position: 1 },
      { text: 'About us', reason: 'author_biography' as const, position: 2 },
    ]
    expect(partsOf({ text, blocks, setAside }).map((part) => [part.place, part.words])).toEqual([
      ['text', 'Ferry sinks'],
      ['aside', 'Share'],
      ['text', 'Forty died.'],
      ['aside', 'About us'],
    ])
  })
})
