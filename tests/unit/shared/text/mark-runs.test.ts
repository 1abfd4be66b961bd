import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../shared/domain/article.ts'
import { layOut } from '../../../../shared/text/assemble.ts'
import {
  cutIntoRuns,
  firstBlockAfter,
  type MarkedPlace,
  placesByBlock,
  type Run,
  type WordEdit,
} from '../../../../shared/text/mark-runs.ts'

const text = 'The ferry sank on Wednesday, March 12, killing more than 40 people.'
const block: Block = { kind: 'paragraph', start: 0, end: text.length }

function placeOf(words: string, claimId: string, within = text): MarkedPlace {
  const start = within.indexOf(words)
  return { anchorId: `anchor-${claimId}-${start}`, claimId, start, end: start + words.length }
}

function spell(runs: readonly Run[], within = text): string {
  return runs
    .map((run) => {
      const words = run.kind === 'text' ? within.slice(run.start, run.end) : `+${run.text}`
      const marks = run.marks.map((mark) => mark.claimId).join('')
      const struck = run.kind === 'text' && run.isStruck ? '~' : ''
      return marks === '' && struck === '' ? words : `[${marks}${struck}:${words}]`
    })
    .join('')
}

describe('cutting a block into runs', () => {
  it('leaves a block without claims in one piece', () => {
    expect(spell(cutIntoRuns(block, []))).toBe(text)
  })

  it('puts words that two claims share under both, the longer one outside', () => {
    const runs = cutIntoRuns(block, [placeOf('40', 'b'), placeOf('more than 40 people', 'a')])
    expect(spell(runs)).toBe(
      'The ferry sank on Wednesday, March 12, killing [a:more than ][ab:40][a: people].',
    )
  })

  it('keeps the lines of claims that overlap apart, the inner one nearer to the words', () => {
    const runs = cutIntoRuns(block, [placeOf('more than 40 people', 'a'), placeOf('40', 'b')])
    const shared = runs.find((run) => run.marks.length === 2)
    expect(shared?.marks.map((mark) => [mark.claimId, mark.lane])).toEqual([
      ['a', 1],
      ['b', 0],
    ])
  })

  it('cuts claims that cross each other where they cross', () => {
    const runs = cutIntoRuns(block, [placeOf('Wednesday, March', 'a'), placeOf('March 12', 'b')])
    expect(spell(runs)).toContain('[a:Wednesday, ][ab:March][b: 12]')
  })

  it('shows struck and inserted words under the mark of their claim', () => {
    const day = placeOf('Wednesday, March 12', 'a')
    const edit: WordEdit = { claimId: 'a', start: day.end - 2, end: day.end, inserted: '11' }
    expect(spell(cutIntoRuns(block, [day], [edit]))).toContain('[a:Wednesday, March ][a~:12][a:+11], killing')
  })

  it('does not put words inserted at the end of one claim under a claim that stands next to it', () => {
    const edit: WordEdit = { claimId: 'a', start: 28, end: 28, inserted: ' night' }
    const runs = cutIntoRuns(block, [placeOf('Wednesday,', 'a'), placeOf(' March 12', 'b')], [edit])
    expect(runs.find((run) => run.kind === 'inserted')?.marks.map((mark) => mark.claimId)).toEqual(['a'])
  })

  it('can insert before the first word and after the last one', () => {
    const all = placeOf(text, 'a')
    const edits = [
      { claimId: 'a', start: 0, end: 0, inserted: 'Update: ' },
      { claimId: 'a', start: text.length, end: text.length, inserted: ' So far.' },
    ]
    expect(spell(cutIntoRuns(block, [all], edits))).toBe(`[a:+Update: ][a:${text}][a:+ So far.]`)
  })

  it('inserts once, in the block where the struck words end, when a proposal runs over two blocks', () => {
    const { text: two, blocks } = layOut([
      { kind: 'paragraph', text: 'One two.' },
      { kind: 'paragraph', text: 'Three four.' },
    ])
    const place = { anchorId: 'x', claimId: 'a', start: 4, end: 15 }
    const edit: WordEdit = { claimId: 'a', start: 4, end: 15, inserted: 'both' }
    const spelled = blocks.map((one) => spell(cutIntoRuns(one, [place], [edit]), two))
    expect(spelled).toEqual(['One [a~:two.]', '[a~:Three][a:+both] four.'])
  })

  it('covers the text exactly once, whatever is marked and proposed', () => {
    const offset = fc.nat({ max: 60 })
    const span = fc
      .tuple(offset, offset)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
    const places = fc
      .array(span, { maxLength: 8 })
      .map((spans) => spans.map((one, index) => ({ ...one, anchorId: `${index}`, claimId: `c${index}` })))
    fc.assert(
      fc.property(places, span, span, (marked, edit, within) => {
        const part: Block = { kind: 'paragraph', ...within }
        const runs = cutIntoRuns(part, marked, [{ claimId: 'c0', ...edit, inserted: 'new' }])
        let at = part.start
        for (const run of runs) {
          if (run.kind === 'inserted') continue
          expect(run.start).toBe(at)
          expect(run.end).toBeGreaterThan(run.start)
          at = run.end
          const covering = marked.filter((place) => place.start <= run.start && place.end >= run.end)
          expect(new Set(run.marks.map((mark) => mark.claimId))).toEqual(
            new Set(covering.map((place) => place.claimId)),
          )
          expect(new Set(run.marks.map((mark) => mark.lane)).size).toBe(run.marks.length)
          expect(run.isStruck).toBe(edit.start <= run.start && edit.end >= run.end)
        }
        expect(at).toBe(part.end)
      }),
    )
  })
})

describe('sorting places into blocks', () => {
  const { text: article, blocks } = layOut([
    { kind: 'headline', text: 'Ferry sinks' },
    { kind: 'paragraph', text: 'A ferry sank.' },
    { kind: 'paragraph', text: 'Forty died.' },
  ])

  it('gives each block the places that reach into it, in order', () => {
    const across = {
      anchorId: '3',
      claimId: 'c',
      start: article.indexOf('sank'),
      end: article.indexOf(' died'),
    }
    const places = [across, placeOf('ferry', 'b', article), placeOf('Ferry', 'a', article)]
    expect(placesByBlock(blocks, places).map((list) => list.map((place) => place.claimId).join(''))).toEqual([
      'a',
      'bc',
      'c',
    ])
  })

  it('finds the block of an offset, and the next one for an offset between two', () => {
    expect(firstBlockAfter(blocks, 0)).toBe(0)
    expect(firstBlockAfter(blocks, 11)).toBe(1)
    expect(firstBlockAfter(blocks, 13)).toBe(1)
    expect(firstBlockAfter(blocks, article.length)).toBe(3)
  })
})
