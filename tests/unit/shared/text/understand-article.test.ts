import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleDraft } from '../../../../shared/domain/article.ts'
import { noFacts } from '../../../../shared/text/piece.ts'
import { readPlainText } from '../../../../shared/text/plain-text.ts'
import { understandArticle } from '../../../../shared/text/understand-article.ts'

function understand(...paragraphs: string[]): ArticleDraft {
  return understandArticle(
    { format: 'text', encoding: 'utf-8' },
    readPlainText(paragraphs.join('\n\n')),
    noFacts,
  )
}

function show(draft: ArticleDraft): string[] {
  return draft.blocks.map(({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end)}`)
}

/** Every word of a draft in page order: set-aside pieces at the place where they stood. */
function wordsInOrder(draft: ArticleDraft): string[] {
  const pieces: string[] = []
  for (let place = 0; place <= draft.blocks.length; place += 1) {
    pieces.push(...draft.setAside.filter((item) => item.position === place).map((item) => item.text))
    const block = draft.blocks[place]
    if (block !== undefined) pieces.push(draft.text.slice(block.start, block.end))
  }
  return pieces.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
}

const headline = 'Harbour wall at Tern Point fails, 43 homes flooded'
const body = [
  'Seawater broke through the harbour wall at Tern Point before dawn on Thursday, flooding 43 homes, the county said.',
  'Nobody was killed. Three people were treated for cold, one of them a child of six.',
  'The wall was last inspected in 2019, when engineers put its remaining life at “no more than ten years”.',
]

describe('understanding an article', () => {
  it('finds headline, dek, byline and date above the body', () => {
    const draft = understand(
      headline,
      'The county had been warned twice, a report shows',
      'By Ines Calder',
      'Published 12 March 2026',
      ...body,
    )
    expect(draft.headline).toBe(headline)
    expect(draft.dek).toBe('The county had been warned twice, a report shows')
    expect(draft.byline).toBe('Ines Calder')
    expect(draft.publishedAt).toBe('2026-03-12')
    expect(draft.setAside).toEqual([
      { text: 'By Ines Calder', reason: 'byline', position: 2 },
      { text: 'Published 12 March 2026', reason: 'date_line', position: 2 },
    ])
    expect(draft.blocks.length).toBe(2 + body.length)
  })

  it('prefers the day of publication to the day of an update', () => {
    const draft = understand(headline, 'Updated 14 March 2026', 'Published 12 March 2026', ...body)
    expect(draft.publishedAt).toBe('2026-03-12')
    expect(understand(headline, 'Updated 14 March 2026', ...body).publishedAt).toBe('2026-03-14')
  })

  it('takes no first paragraph for a dek when nothing stands under it', () => {
    expect(understand(headline, ...body).dek).toBeNull()
  })

  it('takes no first sentence for a headline', () => {
    const draft = understand(...body)
    expect(draft.headline).toBeNull()
    expect(show(draft)).toEqual(body.map((text) => `paragraph: ${text}`))
  })

  it('reads a text of a headline alone', () => {
    const draft = understand(headline)
    expect(show(draft)).toEqual([`headline: ${headline}`])
    expect(draft.setAside).toEqual([])
  })

  it('sets buttons and boxes aside where they stood', () => {
    const draft = understand(
      headline,
      'Share',
      ...body.slice(0, 2),
      'Sign up for our newsletter',
      ...body.slice(2),
    )
    expect(draft.setAside).toEqual([
      { text: 'Share', reason: 'share_buttons', position: 1 },
      { text: 'Sign up for our newsletter', reason: 'newsletter', position: 3 },
    ])
  })

  it('clears the foot up to the last paragraph, and keeps the update note', () => {
    const note = 'UPDATE: 3/12/206; this story was updated with the county’s answer.'
    const draft = understand(
      headline,
      ...body,
      note,
      'The latest on The Tern Gazette',
      'Ferry strike enters second week',
      'Ines Calder Avatar',
      'Ines Calder',
      'Coast Correspondent',
      'Ines Calder is a staff writer for The Tern Gazette. She keeps bees.',
    )
    expect(draft.updateNote).toBe(note)
    expect(draft.byline).toBe('Ines Calder')
    expect(draft.publishedAt).toBeNull()
    expect(show(draft).at(-1)).toBe(`update_note: ${note}`)
    expect(draft.setAside.map(({ reason }) => reason)).toEqual([
      'related_links',
      'related_links',
      'author_biography',
      'author_biography',
      'author_biography',
      'author_biography',
    ])
  })

  it('keeps a last paragraph about a reporter who is not the author', () => {
    const last = 'Marta Ruiz was the reporter who first warned of the wall; she was killed on Thursday.'
    expect(show(understand(headline, 'By Ines Calder', ...body, last)).at(-1)).toBe(`paragraph: ${last}`)
  })

  it('keeps names and jobs in the body where nothing below them belongs to the foot', () => {
    const draft = understand(headline, ...body, 'Ana Duarte', 'Senior Editor', body[0] ?? '')
    expect(draft.setAside).toEqual([])
  })

  it('marks a caption by its words', () => {
    const draft = understand(
      headline,
      body[0] ?? '',
      'Photo: Relatives wait at the pier. (Handout)',
      body[1] ?? '',
    )
    expect(show(draft)[2]).toBe('caption: Photo: Relatives wait at the pier. (Handout)')
  })

  it('drops no word and changes no order, whatever is pasted together', () => {
    const line = fc.constantFrom(
      headline,
      ...body,
      'Share',
      'By Ines Calder',
      'Published 12 March 2026',
      'Related articles',
      'Ferry strike enters second week',
      'Ines Calder Avatar',
      'Ines Calder',
      'Staff Writer',
      'Ines Calder is a staff writer for The Tern Gazette.',
      'UPDATE: this story was updated on Tuesday.',
      'Photo: Ana Duarte',
      'Photo: Ana Duarte',
      '- one point',
      '© 2026 The Tern Gazette',
      '12 comments',
      '港の壁が壊れた',
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        const draft = understand(...lines)
        expect(wordsInOrder(draft)).toEqual(lines.join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
        const positions = draft.setAside.map(({ position }) => position)
        expect(positions).toEqual(positions.toSorted((a, b) => a - b))
        expect(draft.blocks.map(({ start, end }) => draft.text.slice(start, end)).join('\n\n')).toBe(
          draft.text,
        )
      }),
    )
  })
})
