import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOfSection } from '../../../../../renderer/features/desk/map/map-names.ts'
import {
  leastHeight,
  mapSections,
  marksOfSection,
  readOfSection,
  sectionAt,
} from '../../../../../renderer/features/desk/map/map-sections.ts'
import { boxOf, paintOf } from '../../../../../renderer/features/desk/map/paint-marks.ts'
import { layOut } from '../../../../../shared/text/assemble.ts'
import { paragraphNumbers } from '../../../../../shared/text/place-names.ts'

const blocksOf = (lengths: readonly number[]) =>
  layOut(lengths.map((length) => ({ kind: 'paragraph' as const, text: 'x'.repeat(length) }))).blocks

describe('the sections of the map', () => {
  it('are one for each block as long as there is room', () => {
    const blocks = blocksOf([200, 5, 300])
    expect(mapSections(blocks, 600).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('cover all blocks in order, and are few enough to be pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 300 }), (lengths) => {
        const blocks = blocksOf(lengths)
        const height = 400
        const sections = mapSections(blocks, height)
        expect(sections[0]?.from).toBe(0)
        expect(sections.at(-1)?.to).toBe(blocks.length)
        for (const [index, section] of sections.entries()) {
          expect(section.from).toBe(sections[index - 1]?.to ?? 0)
          expect(section.start).toBe(blocks[section.from]?.start)
          expect(section.end).toBe(blocks[section.to - 1]?.end)
        }
        // A block that is longer than a share is a section by itself, so there can be twice as many, never more.
        if (sections.length < blocks.length)
          expect(sections.length).toBeLessThanOrEqual((2 * height) / leastHeight)
      }),
    )
  })

  it('tell which of them an offset lies in', () => {
    const sections = mapSections(blocksOf([10, 10, 10]), 600)
    expect([0, 9, 12, 25, 99].map((offset) => sectionAt(sections, offset))).toEqual([0, 0, 1, 2, 2])
    expect(sectionAt([], 5)).toBe(-1)
  })
})

describe('a section’s name', () => {
  const { blocks } = layOut([
    { kind: 'headline', text: 'Ferry sinks' },
    { kind: 'paragraph', text: 'One.' },
    { kind: 'paragraph', text: 'Two.' },
  ])
  const numbers = paragraphNumbers(blocks)
  const name = (from: number, to: number, ...findings: ('confirmed' | 'none')[]) =>
    nameOfSection({ from, to, start: 0, end: 1 }, blocks, numbers, findings, null)

  it('says what of it nobody has read', () => {
    const place = { from: 1, to: 2, start: 0, end: 1 }
    const nameWith = (unread: number, total: number) =>
      nameOfSection(place, blocks, numbers, [], { unread, total })
    expect(nameWith(0, 3)).toBe('Paragraph 1: no claims; all read')
    expect(nameWith(3, 3)).toBe('Paragraph 1: no claims; unread')
    expect(nameWith(1, 3)).toBe('Paragraph 1: no claims; 1 of 3 sentences unread')
    expect(nameWith(0, 0)).toBe('Paragraph 1: no claims')
  })

  it('says where it is and what was found there', () => {
    expect(name(1, 2)).toBe('Paragraph 1: no claims')
    expect(name(0, 1, 'none')).toBe('Headline: 1 claim, 1 no finding')
    expect(name(1, 3, 'confirmed', 'none', 'confirmed')).toBe(
      'Paragraphs 1 to 2: 3 claims, 2 confirmed, 1 no finding',
    )
  })
})

describe('what was read of a section', () => {
  const sentences = [0, 10, 20, 30, 40].map((start) => ({ start, end: start + 8, block: 0, words: 2 }))
  const section = { from: 0, to: 1, start: 10, end: 40 }

  it('joins neighbours and counts what is left', () => {
    const states = ['unread', 'ticked', 'covered', 'unread', 'ticked'] as const
    expect(readOfSection(section, { sentences, states })).toEqual({
      read: [{ top: 0, height: 0.6 }],
      unread: 1,
      total: 3,
    })
  })

  it('keeps stretches apart that unread sentences part', () => {
    const states = ['ticked', 'ticked', 'unread', 'ticked', 'unread'] as const
    const { read } = readOfSection(section, { sentences, states })
    expect(read.map(({ top }) => top)).toEqual([0, 20 / 30])
  })
})

describe('the marks of a section', () => {
  const section = { from: 0, to: 1, start: 100, end: 200 }
  const place = (start: number, end: number) => ({ anchorId: `${start}`, claimId: `c${start}`, start, end })

  it('stand where their words do', () => {
    expect(marksOfSection(section, [place(120, 130), place(190, 400)])).toEqual([
      { claimId: 'c120', top: 0.2, height: 0.1 },
      { claimId: 'c190', top: 0.9, height: 0.1 },
    ])
  })

  it('never leave their section, and are never too thin to be seen', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const box = boxOf({ top: Math.min(a, b), height: Math.abs(a - b) }, 40)
          expect(box.height).toBeGreaterThanOrEqual(3)
          expect(box.top).toBeGreaterThanOrEqual(0)
          expect(box.top + box.height).toBeLessThanOrEqual(40)
        },
      ),
    )
  })

  it('are painted in the colour of their finding, hatched while nothing is decided, the later over the earlier', () => {
    const marks = marksOfSection(section, [place(100, 150), place(120, 130)])
    const paint = paintOf(marks, new Map([['c100', 'confirmed']]), [{ top: 0, height: 0.8 }], 100)
    expect(paint.backgroundPosition).toBe('0 20px, 0 0px, 0 0px')
    expect(paint.backgroundSize).toBe('100% 10px, 100% 50px, 100% 80px')
    expect(String(paint.backgroundImage)).toMatch(
      /^repeating-linear-gradient\(.*var\(--slate\).*linear-gradient\(var\(--green\) 0 0\), linear-gradient\(var\(--rule-2\) 0 0\)$/,
    )
  })
})
