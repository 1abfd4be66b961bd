import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../shared/text/assemble.ts'
import { changeText, type TextChange } from '../../../../shared/text/change-text.ts'

const version = {
  ...layOut([
    { kind: 'headline', text: 'Ferry sinks off Port Aldous, 40 dead' },
    { kind: 'paragraph', text: 'More than 40 people died on Monday, the coast guard said.' },
    { kind: 'paragraph', text: 'Share this story' },
    { kind: 'paragraph', text: 'The search goes on.' },
  ]),
  setAside: [
    { text: 'By Jo Roe', reason: 'byline' as const, position: 1 },
    { text: 'Subscribe', reason: 'newsletter' as const, position: 3 },
  ],
}

function change(words: string, by: string): TextChange {
  const start = version.text.indexOf(words)
  return { start, end: start + words.length, words: by }
}

function changed(...changes: readonly TextChange[]) {
  const { text, blocks, setAside, leftOut } = changeText(version, changes)
  const paragraphs = blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
  return { paragraphs, setAside, leftOut }
}

describe('changing a text', () => {
  it('puts other words in place and keeps what each block is', () => {
    expect(changed(change('40 dead', '43 dead'), change('Monday', 'Sunday')).paragraphs).toEqual([
      'headline: Ferry sinks off Port Aldous, 43 dead',
      'paragraph: More than 40 people died on Sunday, the coast guard said.',
      'paragraph: Share this story',
      'paragraph: The search goes on.',
    ])
  })

  it('makes two changes in one sentence when they change different words of it', () => {
    const whole = 'More than 40 people died on Monday, the coast guard said.'
    const { paragraphs, leftOut } = changed(
      change(whole, whole.replace('Monday', 'Sunday')),
      change('More than 40 people', 'At least 43 people'),
    )
    expect(paragraphs[1]).toBe('paragraph: At least 43 people died on Sunday, the coast guard said.')
    expect(leftOut).toEqual([])
  })

  it('leaves a second change of the same words to a person, and one over two blocks', () => {
    const [first, second] = [change('40 people', '43 people'), change('40 people', '44 people')]
    const wide = change('said.\n\nShare', 'said. Share')
    const { paragraphs, leftOut } = changed(first, second, wide)
    expect(paragraphs[1]).toContain('43 people')
    expect(leftOut).toEqual([
      { change: second, other: first },
      { change: wide, other: null },
    ])
  })

  it('strikes words without a hole, and a block when none is left; what was set aside keeps its place', () => {
    const { paragraphs, setAside } = changed(change('on Monday', ''), change('Share this story', ''))
    expect(paragraphs.slice(1)).toEqual([
      'paragraph: More than 40 people died, the coast guard said.',
      'paragraph: The search goes on.',
    ])
    expect(setAside.map(({ position }) => position)).toEqual([1, 2])
  })

  it('never begins another block with an empty line', () => {
    expect(changed(change('The search', 'Two boats.\n\nThe search')).paragraphs).toHaveLength(4)
  })

  it('comes out the same in whatever order changes are given, and can be turned round', () => {
    const words = ['40 dead', '40 people', 'Monday', 'coast guard', 'The search', 'goes on']
    fc.assert(
      fc.property(
        fc.shuffledSubarray(words, { minLength: 1 }),
        fc.array(fc.stringMatching(/^[a-zé](?:[a-zé ,]*[a-zé])?$/u), { minLength: 6, maxLength: 6 }),
        (chosen, by) => {
          const changes = chosen.map((each) => change(each, by[words.indexOf(each)] ?? 'x'))
          const there = changeText(version, changes)
          expect(changeText(version, changes.toReversed()).text).toBe(there.text)
          expect(there.leftOut).toEqual([])
          let shift = 0
          const back = changes
            .toSorted((a, b) => a.start - b.start)
            .map(({ start, end, words: put }) => {
              const at = start + shift
              shift += put.length - (end - start)
              return { start: at, end: at + put.length, words: version.text.slice(start, end) }
            })
          expect(changeText(there, back).text).toBe(version.text)
        },
      ),
    )
  })
})
