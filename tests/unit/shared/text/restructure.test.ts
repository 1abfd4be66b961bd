import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockKinds, setAsideReasons, type ArticleDraft } from '../../../../shared/domain/article.ts'
import { layOut, type ArticleText } from '../../../../shared/text/assemble.ts'
import { restructure, restructureDraft } from '../../../../shared/text/restructure.ts'
import type { StructureEdit } from '../../../../shared/text/structure-edit.ts'

const kind = fc.constantFrom(...blockKinds)
const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '😀', 'é', '\n'),
  minLength: 1,
  maxLength: 12,
})

const articles: fc.Arbitrary<ArticleText> = fc
  .record({
    contents: fc.array(fc.record({ kind, text: words }), { minLength: 1, maxLength: 6 }),
    items: fc.array(
      fc.record({ text: words, reason: fc.constantFrom(...setAsideReasons), position: fc.nat({ max: 6 }) }),
      { maxLength: 5 },
    ),
  })
  .map(({ contents, items }) => ({
    ...layOut(contents),
    setAside: items
      .map((item) => ({ ...item, position: Math.min(item.position, contents.length) }))
      .toSorted((a, b) => a.position - b.position),
  }))

function possibleEdits({ blocks, setAside }: ArticleText): fc.Arbitrary<StructureEdit>[] {
  const block = fc.nat({ max: Math.max(0, blocks.length - 1) })
  const edits: fc.Arbitrary<StructureEdit>[] = []
  if (blocks.length > 0) {
    edits.push(block.map((index) => ({ kind: 'set_aside', block: index })))
    edits.push(fc.tuple(block, kind).map(([index, as]) => ({ kind: 'set_kind', block: index, as })))
  }
  if (setAside.length > 0) {
    edits.push(
      fc
        .tuple(fc.nat({ max: setAside.length - 1 }), kind)
        .map(([item, as]) => ({ kind: 'put_back', item, as })),
    )
  }
  return edits
}

const edited = articles.chain((article) =>
  fc.oneof(...possibleEdits(article)).map((edit) => ({ article, edit })),
)

describe('restructuring an article', () => {
  it('sets a block aside where it stood, and moves what follows', () => {
    const article: ArticleText = {
      ...layOut([
        { kind: 'headline', text: 'Wall fails' },
        { kind: 'paragraph', text: 'Share it' },
        { kind: 'paragraph', text: 'The wall failed.' },
      ]),
      setAside: [{ text: 'By A', reason: 'byline', position: 1 }],
    }
    const { article: after, mapOffset, mapRange } = restructure(article, [{ kind: 'set_aside', block: 1 }])
    expect(after).toEqual({
      text: 'Wall fails\n\nThe wall failed.',
      blocks: [
        { kind: 'headline', start: 0, end: 10 },
        { kind: 'paragraph', start: 12, end: 28 },
      ],
      setAside: [
        { text: 'By A', reason: 'byline', position: 1 },
        { text: 'Share it', reason: 'by_person', position: 1 },
      ],
    })
    expect(mapOffset(article.text.indexOf('Share'))).toBeNull()
    expect(mapRange(22, 30)).toEqual({ start: 12, end: 20 })
    expect(mapRange(5, 25)).toBeNull()
  })

  it('is undone exactly by putting the block back as what it was', () => {
    fc.assert(
      fc.property(articles, fc.nat(), (article, seed) => {
        const index = seed % article.blocks.length
        const aside = restructure(article, [{ kind: 'set_aside', block: index }]).article
        const item = aside.setAside.findIndex(
          (one, place) =>
            one.position === index && one.reason === 'by_person' && one !== article.setAside[place],
        )
        const as = article.blocks[index]?.kind ?? 'paragraph'
        expect(restructure(aside, [{ kind: 'put_back', item, as }]).article).toEqual(article)
      }),
    )
  })

  it('puts an item back exactly where setting it aside takes it from, but for the reason', () => {
    fc.assert(
      fc.property(
        articles.filter(({ setAside }) => setAside.length > 0),
        fc.nat(),
        kind,
        (article, seed, as) => {
          const item = seed % article.setAside.length
          const position = article.setAside[item]?.position ?? 0
          const back = restructure(article, [{ kind: 'put_back', item, as }]).article
          const again = restructure(back, [{ kind: 'set_aside', block: position }]).article
          const setAside = article.setAside.map((one, place) =>
            place === item ? { ...one, reason: 'by_person' } : one,
          )
          expect(again).toEqual({ ...article, setAside })
        },
      ),
    )
  })

  it('maps every kept character of the blocks to the same character', () => {
    fc.assert(
      fc.property(edited, ({ article, edit }) => {
        const { article: after, mapOffset } = restructure(article, [edit])
        article.blocks.forEach((block, index) => {
          const isRemoved = edit.kind === 'set_aside' && edit.block === index
          for (let offset = block.start; offset < block.end; offset += 1) {
            const place = mapOffset(offset)
            if (isRemoved) expect(place).toBeNull()
            else expect(place === null ? null : after.text[place]).toBe(article.text[offset])
          }
        })
      }),
    )
  })

  it('maps a range only onto the same words', () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(), ({ article, edit }, from, length) => {
        const start = from % article.text.length
        const end = Math.min(article.text.length, start + 1 + (length % 20))
        const { article: after, mapRange } = restructure(article, [edit])
        const range = mapRange(start, end)
        if (range !== null)
          expect(after.text.slice(range.start, range.end)).toBe(article.text.slice(start, end))
        const block = article.blocks.findIndex((one) => one.start <= start && end <= one.end)
        const isRemoved = edit.kind === 'set_aside' && edit.block === block
        if (block >= 0) expect(range === null).toBe(isRemoved)
      }),
    )
  })

  it('keeps every word through any number of edits', () => {
    fc.assert(
      fc.property(articles, fc.array(fc.nat(), { maxLength: 8 }), (article, seeds) => {
        const all = (one: ArticleText): string[] =>
          [
            ...one.blocks.map(({ start, end }) => one.text.slice(start, end)),
            ...one.setAside.map(({ text }) => text),
          ].toSorted()
        let current = article
        for (const seed of seeds) {
          const edit: StructureEdit =
            current.blocks.length > 0 && (seed % 2 === 0 || current.setAside.length === 0)
              ? { kind: 'set_aside', block: seed % current.blocks.length }
              : { kind: 'put_back', item: seed % current.setAside.length, as: 'paragraph' }
          current = restructure(current, [edit]).article
          expect(all(current)).toEqual(all(article))
        }
      }),
    )
  })

  it('refuses an edit of what is not there', () => {
    const article: ArticleText = { ...layOut([{ kind: 'paragraph', text: 'a' }]), setAside: [] }
    expect(() => restructure(article, [{ kind: 'set_aside', block: 1 }])).toThrow(/no such block/)
    expect(() => restructure(article, [{ kind: 'put_back', item: 0, as: 'quote' }])).toThrow(
      /no such set-aside item/,
    )
    expect(() => restructure(article, [{ kind: 'set_kind', block: 4, as: 'quote' }])).toThrow(/no such block/)
  })

  it('lets headline, dek and note of a draft follow their blocks', () => {
    const draft: ArticleDraft = {
      ...{ format: 'text', encoding: 'utf-8', byline: null, publishedAt: null, url: null },
      ...{ headline: 'Wall fails', dek: null, updateNote: null },
      ...layOut([
        { kind: 'headline', text: 'Wall fails' },
        { kind: 'paragraph', text: 'Warned twice' },
      ]),
      setAside: [],
    }
    const after = restructureDraft(draft, [
      { kind: 'set_kind', block: 1, as: 'dek' },
      { kind: 'set_aside', block: 0 },
    ])
    expect(after.headline).toBeNull()
    expect(after.dek).toBe('Warned twice')
    expect(after.text).toBe('Warned twice')
  })
})
