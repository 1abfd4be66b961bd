import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BlockLayers } from '../../../../../renderer/features/desk/article/block-layers.tsx'
import { BlockView } from '../../../../../renderer/features/desk/article/BlockView.tsx'
import {
  offsetOfPoint,
  pointOfOffset,
  spanOfPoints,
} from '../../../../../renderer/features/desk/article/text-offsets.ts'
import { layOut } from '../../../../../shared/text/assemble.ts'
import { type MarkedPlace, placesByBlock, type WordEdit } from '../../../../../shared/text/mark-runs.ts'
import { aClaim } from '../../../shared/export/entities.ts'
import { type PageNode, pageOf } from './page-nodes.ts'

const article = layOut([
  { kind: 'headline', text: 'Ferry sinks' },
  { kind: 'paragraph', text: '“More than 40 died,” she said. 👩‍🚒 came.' },
  { kind: 'quote', text: 'قُتل أكثر من 40 شخصًا\nin two lines' },
])
const claimIds = ['a', 'b', 'c']

const looks = {
  claims: new Map(claimIds.map((id, index) => [id, aClaim({ id, number: index + 1 })])),
  selectedId: 'b',
  isCardShown: true,
}

/** What lies over the words besides claims cuts them further and must not change their offsets. */
const layers: BlockLayers = {
  proposals: [
    { start: 14, end: 26, type: 'casualty_count', reason: 'number + died', priority: 'high', details: null },
  ],
  notes: [],
  ticked: [{ start: 13, end: 41 }],
  sentenceInHand: { start: 13, end: 41 },
  proposalInHand: null,
  noteInHand: null,
}

/** The functions under test ask for the window's nodes; these have all that they use. */
function asElement(node: PageNode): Element {
  return node as unknown as Element
}

function render(places: readonly MarkedPlace[], edits: readonly WordEdit[] = []): PageNode {
  const byBlock = placesByBlock(article.blocks, places)
  return pageOf(
    renderToStaticMarkup(
      <article>
        {article.blocks.map(({ kind, start, end }, index) => (
          <BlockView
            key={start}
            kind={kind}
            start={start}
            text={article.text.slice(start, end)}
            number={index}
            places={byBlock[index] ?? []}
            edits={edits}
            looks={looks}
            layers={layers}
          />
        ))}
      </article>,
    ),
  )
}

function place(words: string, claimId: string): MarkedPlace {
  const start = article.text.indexOf(words)
  return { anchorId: `${claimId}-${start}`, claimId, start, end: start + words.length }
}

/** Every text node of the page with every offset in it, and whether it belongs to the version's text. */
function boundaries(page: PageNode): readonly { node: PageNode; offset: number }[] {
  return page
    .descendants()
    .filter((node) => node.nodeType === 3)
    .flatMap((node) =>
      Array.from({ length: (node.nodeValue?.length ?? 0) + 1 }, (_, offset) => ({ node, offset })),
    )
}

/** Whether a point after (or before) this offset stands in the block of the offset, and not in the next (or last) one. */
function isInBlock(offset: number, side: 'before' | 'after'): boolean {
  return article.blocks.some(({ start, end }) =>
    side === 'after' ? start <= offset && offset < end : start < offset && offset <= end,
  )
}

const span = fc
  .tuple(fc.nat({ max: article.text.length - 1 }), fc.nat({ max: article.text.length - 1 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
const marked = fc
  .array(fc.tuple(span, fc.constantFrom(...claimIds)), { maxLength: 6 })
  .map((list) => list.map(([one, claimId], index) => ({ ...one, claimId, anchorId: String(index) })))
const edited = fc
  .option(fc.tuple(span, fc.string({ maxLength: 6 })), { nil: null })
  .map((edit) => (edit === null ? [] : [{ ...edit[0], inserted: edit[1], claimId: 'a' }]))

describe('offsets of the text and points of the page', () => {
  it('lead to each other and back, whatever is marked, struck and inserted', () => {
    fc.assert(
      fc.property(
        marked,
        edited,
        fc.constantFrom('before' as const, 'after' as const),
        (places, edits, side) => {
          const root = asElement(render(places, edits))
          for (let offset = 0; offset <= article.text.length; offset += 1) {
            if (!isInBlock(offset, side)) continue
            const point = pointOfOffset(root, article.blocks, offset, side)
            expect(point && offsetOfPoint(root, point, side)).toBe(offset)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('give the words between two points exactly as the version has them', () => {
    fc.assert(
      fc.property(marked, edited, span, (places, edits, wanted) => {
        const root = asElement(render(places, edits))
        const from = pointOfOffset(root, article.blocks, wanted.start, 'after')
        const to = pointOfOffset(root, article.blocks, wanted.end, 'before')
        const found = from === null || to === null ? null : spanOfPoints(root, from, to)
        const words = (one: { start: number; end: number } | null) =>
          one === null ? '' : article.text.slice(one.start, one.end).trim()
        expect(words(found)).toBe(words(wanted))
      }),
      { numRuns: 100 },
    )
  })

  it('count inserted words and words for screen readers as nothing', () => {
    const edit = {
      claimId: 'a',
      start: article.text.indexOf('40'),
      end: article.text.indexOf(' died'),
      inserted: '52',
    }
    const page = render([place('More than 40 died', 'a')], [edit])
    const inserted = boundaries(page).filter(({ node }) => node.nodeValue === '52')
    const offsets = inserted.map((point) =>
      offsetOfPoint(asElement(page), { node: asElement(point.node), offset: point.offset }, 'after'),
    )
    expect(new Set(offsets)).toEqual(new Set([edit.end]))
  })

  it('never decrease from the start of the page to its end', () => {
    const page = render([place('40', 'a'), place('More than 40 died', 'b'), place('أكثر من 40', 'c')])
    const root = asElement(page)
    const offsets = boundaries(page)
      .map(({ node, offset }) => offsetOfPoint(root, { node: asElement(node), offset }, 'before'))
      .filter((offset) => offset !== null)
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
    expect(offsets.at(-1)).toBe(article.text.length)
  })

  it('take a point beside all blocks for the end of the block before it or the start of the one after it', () => {
    const page = render([])
    const root = asElement(page)
    const columnOf = page.childNodes[0]
    if (columnOf === undefined) throw new Error('The page is empty.')
    const between = { node: asElement(columnOf), offset: 1 }
    expect(offsetOfPoint(root, between, 'before')).toBe(article.blocks[0]?.end)
    expect(offsetOfPoint(root, between, 'after')).toBe(article.blocks[1]?.start)
    expect(offsetOfPoint(root, { node: root, offset: page.childNodes.length }, 'before')).toBe(
      article.text.length,
    )
    expect(offsetOfPoint(root, { node: root, offset: 0 }, 'after')).toBe(0)
  })
})

describe('what the page shows', () => {
  it('reads, without what is inserted, exactly as the version does', () => {
    fc.assert(
      fc.property(marked, edited, (places, edits) => {
        const page = render(places, edits)
        const shown = article.blocks.map(({ start }) => {
          const block = page.querySelector(`[data-block-start="${start}"]`)
          const isText = (node: PageNode | null): boolean =>
            node === null ||
            node === block ||
            (!node.hasAttribute('data-not-text') && isText(node.parentNode))
          return (block?.descendants() ?? [])
            .filter((node) => node.nodeType === 3 && isText(node.parentNode))
            .map((node) => node.nodeValue)
            .join('')
        })
        expect(shown.join('\n\n')).toBe(article.text)
      }),
      { numRuns: 60 },
    )
  })

  it('names each claim once for each place, however the place is cut', () => {
    const page = render([place('More than 40 died', 'a'), place('40', 'b')])
    const described = page
      .descendants()
      .filter((node) => node.hasAttribute('aria-description') && node.hasAttribute('data-claim'))
      .map((node) => node.getAttribute('data-claim'))
    expect(described).toEqual(['a', 'b'])
  })

  it('points from the selected claim to its card', () => {
    const page = render([place('40', 'a'), place('died', 'b')])
    const pointing = page.querySelectorAll('[aria-details="claim-card"]')
    expect(pointing.map((node) => node.getAttribute('data-claim'))).toEqual(['b'])
  })
})
