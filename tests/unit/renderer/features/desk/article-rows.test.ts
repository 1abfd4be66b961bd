import { describe, expect, it } from 'vitest'
import {
  type ArticleRow,
  articleRows,
  estimatedHeight,
  inStretches,
} from '../../../../../renderer/features/desk/article/article-rows.ts'
import type { BlockKind, SetAside } from '../../../../../shared/domain/article.ts'
import { layOut } from '../../../../../shared/text/assemble.ts'

function rowsOf(kinds: readonly BlockKind[], setAside: readonly SetAside[] = []): string[] {
  const { blocks } = layOut(kinds.map((kind) => ({ kind, text: kind })))
  return articleRows(blocks, setAside).map(spell)
}

function spell(row: ArticleRow): string {
  switch (row.kind) {
    case 'block':
      return `block ${row.block}`
    case 'list':
      return `list ${row.blocks.join('+')}`
    case 'set_aside':
      return `aside ${row.items.join('+')}`
    case 'byline':
      return 'byline'
  }
}

const aside = (position: number, reason: SetAside['reason'] = 'newsletter'): SetAside => ({
  text: 'x',
  reason,
  position,
})

describe('the rows of an article', () => {
  it('put the byline after headline and dek', () => {
    expect(rowsOf(['headline', 'dek', 'paragraph'])).toEqual(['block 0', 'block 1', 'byline', 'block 2'])
  })

  it('begin with the byline when there is no headline, and end with it when there is nothing else', () => {
    expect(rowsOf(['paragraph'])).toEqual(['byline', 'block 0'])
    expect(rowsOf(['headline'])).toEqual(['block 0', 'byline'])
  })

  it('make one list of list items that follow each other', () => {
    expect(rowsOf(['paragraph', 'list_item', 'list_item', 'paragraph', 'list_item'])).toEqual([
      'byline',
      'block 0',
      'list 1+2',
      'block 3',
      'list 4',
    ])
  })

  it('show what was set aside where it stood, all of one place together', () => {
    expect(
      rowsOf(['paragraph', 'paragraph'], [aside(1), aside(1, 'share_buttons'), aside(2), aside(9)]),
    ).toEqual(['byline', 'block 0', 'aside 0+1', 'block 1', 'aside 2+3'])
  })

  it('break a list where something was set aside in it', () => {
    expect(rowsOf(['list_item', 'list_item'], [aside(1)])).toEqual(['byline', 'list 0', 'aside 0', 'list 1'])
  })

  it('leave out what the byline says already', () => {
    expect(rowsOf(['headline', 'paragraph'], [aside(1, 'byline'), aside(1, 'date_line')])).toEqual([
      'block 0',
      'byline',
      'block 1',
    ])
  })
})

describe('stretches of an article', () => {
  it('hold every row once, in order', () => {
    const { blocks } = layOut(
      Array.from({ length: 40 }, () => ({ kind: 'paragraph' as const, text: 'words' })),
    )
    const rows = articleRows(blocks, [])
    const stretches = inStretches(rows)
    expect(stretches.flat()).toEqual(rows)
    expect(stretches.length).toBeGreaterThan(2)
  })

  it('are taken for higher the more words they have', () => {
    const { blocks } = layOut([
      { kind: 'paragraph', text: 'short' },
      { kind: 'paragraph', text: 'long '.repeat(200) },
    ])
    const height = (index: number) => estimatedHeight([{ kind: 'block', block: index }], blocks)
    expect(height(1)).toBeGreaterThan(height(0) * 4)
  })
})
