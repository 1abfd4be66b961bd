import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../shared/text/assemble.ts'
import { paragraphNumbers, placeName } from '../../../../shared/text/place-names.ts'

const { text, blocks } = layOut([
  { kind: 'headline', text: 'Ferry sinks' },
  { kind: 'paragraph', text: 'A ferry sank.' },
  { kind: 'caption', text: 'The ferry' },
  { kind: 'quote', text: 'We heard nothing.' },
])

describe('naming the places of an article', () => {
  it('numbers the running text and leaves out what stands around it', () => {
    expect(paragraphNumbers(blocks)).toEqual([null, 1, null, 2])
  })

  it('calls a place by its paragraph, or by what it is', () => {
    expect(
      ['Ferry sinks', 'sank', 'The ferry', 'nothing'].map((words) => placeName(blocks, text.indexOf(words))),
    ).toEqual(['Headline', '¶ 1', 'Caption', '¶ 2'])
  })

  it('has no name for a place in a text without blocks', () => {
    expect(placeName([], 0)).toBe('')
  })
})
