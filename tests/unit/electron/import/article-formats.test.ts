import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../../electron/import/parse-article.ts'
import type { ArticleDraft } from '../../../../shared/domain/article.ts'

const articles = join(import.meta.dirname, '../../../fixtures/articles')

function parse(source: string | Uint8Array, fileName: string): ArticleDraft {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  return parseArticle({ kind: 'file', bytes, fileName })
}

function parseFixture(name: string): ArticleDraft {
  return parse(new Uint8Array(readFileSync(join(articles, name))), name)
}

function show({ text, blocks }: ArticleDraft): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

function allWords(draft: ArticleDraft): string {
  return [draft.text, ...draft.setAside.map(({ text }) => text)].join('\n')
}

describe('reading a text article', () => {
  const draft = parseFixture('harbour-flood.txt')

  it('recognises what stands around the body', () => {
    expect(draft).toMatchObject({
      format: 'text',
      encoding: 'utf-8',
      headline: 'Harbour wall at Tern Point fails, 43 homes flooded',
      dek: null,
      byline: 'Bram Okafor',
      publishedAt: null,
      updateNote: 'CORRECTION: 14/3/206; an earlier version of this story gave the wrong number of homes.',
    })
    expect(draft.setAside.map(({ text, reason, position }) => [reason, position, text.slice(0, 20)])).toEqual(
      [
        ['share_buttons', 1, 'Share'],
        ['newsletter', 4, 'Subscribe to The Ter'],
        ['related_links', 7, 'The latest on The Te'],
        ['related_links', 7, 'Ferry strike enters '],
        ['related_links', 7, 'Council to vote on p'],
        ['author_biography', 7, 'Bram Okafor Avatar'],
        ['author_biography', 7, 'Bram Okafor'],
        ['author_biography', 7, 'Coast Correspondent'],
        ['author_biography', 7, 'Bram Okafor is a sta'],
      ],
    )
  })

  it('keeps every paragraph of the body', () => {
    expect(draft.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      ...Array<string>(5).fill('paragraph'),
      'update_note',
    ])
  })

  it.each(['windows-1252', 'utf-16le', 'utf-16be'])(
    'comes out the same from %s with the line ends of Windows',
    (encoding) => {
      const bytes = iconv.encode(
        readFileSync(join(articles, 'harbour-flood.txt'), 'utf8').replaceAll('\n', '\r\n'),
        encoding,
      )
      expect(parse(new Uint8Array(bytes), 'harbour-flood.txt')).toEqual({ ...draft, encoding })
    },
  )
})

describe('reading a Markdown article', () => {
  const draft = parseFixture('harbour-flood.md')

  it('takes the marks off and keeps the words', () => {
    expect(show(draft)).toEqual([
      'headline: Harbour wall at Tern Point fails, 43 homes flooded',
      'dek: The county had been warned twice, a report shows',
      'paragraph: Seawater broke through the harbour wall at Tern Point before dawn on Thursday, flooding 43 homes and cutting the only road to the lighthouse.',
      'caption: The breach, seen from the ferry',
      'caption: Photo: Ana Duarte',
      'quote: “We heard a crack like a gun.”',
      'quote: — Pål Lindqvist, chandler',
      'subheading: What the report says',
      'list_item: The wall has no more than ten years left.',
      'list_item: Repairs cost £1.2 million & take a year.',
      'list_item: Nobody was killed',
      'list_item: Three people were treated for cold',
      'paragraph: Year\tInspections',
      'paragraph: 2019\t1',
      'paragraph: 2024\t0',
      'paragraph: Tide table: high water 05:12',
      'paragraph: The county has set aside the money.',
      'update_note: Correction, 14 March 2026: an earlier version of this story gave the wrong number of homes.',
    ])
  })

  it('reads the front matter', () => {
    expect(draft).toMatchObject({
      format: 'markdown',
      byline: 'Bram Okafor and Ines Calder',
      publishedAt: '2026-03-12T09:30:00Z',
      url: 'https://gazette.example/tern-point',
    })
  })

  it('sets raw HTML of boxes aside as the HTML reader does', () => {
    expect(draft.setAside).toEqual([
      { text: 'Share this on Facebook', reason: 'share_buttons', position: 16 },
    ])
  })

  it('takes the headline from the front matter when the body has none', () => {
    const only = parse(
      '---\ntitle: "It’s over"\nauthors:\n  - Ana Duarte\n  - Tom Reed\n---\nThe strike is over.\n',
      'a.md',
    )
    expect(show(only)).toEqual(['headline: It’s over', 'paragraph: The strike is over.'])
    expect(only.byline).toBe('Ana Duarte and Tom Reed')
  })

  it('takes rules of dashes for no front matter', () => {
    expect(show(parse('---\n\nThe strike is over.\n\n---\n\nSo they said.\n', 'a.md'))).toEqual([
      'paragraph: The strike is over.',
      'paragraph: So they said.',
    ])
  })

  it('keeps hard line breaks and forgets soft ones', () => {
    expect(show(parse('Roses are  \nred and\nblue.\n', 'a.md'))).toEqual([
      'paragraph: Roses are\nred and blue.',
    ])
  })
})

describe('reading an HTML article', () => {
  const draft = parseFixture('harbour-flood.html')

  it('takes headline, dek, paragraphs, quotes, lists and captions', () => {
    expect(show(draft)).toEqual([
      'headline: Harbour wall at Tern Point fails, 43\u00A0homes flooded',
      'dek: The county had been warned twice, a report shows.',
      'caption: The breach, seen from the ferry. Photo: Ana Duarte',
      'paragraph: Seawater broke through the harbour wall at Tern Point before dawn on Thursday, flooding 43\u00A0homes and cutting the only road to the light\u00ADhouse, the county said.',
      'paragraph: Nobody was killed.\nThree people were treated for cold, one of them a child of six, said Dr. Amara Osei of Ternmouth General Hospital.',
      'paragraph: The hospital has since sent all three of them home, she said, and expects no more patients from the flood.',
      'quote: “We heard a crack like a gun, and then the street was a river.”',
      'subheading: What the report says',
      'list_item: The wall was last inspected in 2019.',
      'list_item: Its remaining life was put at “no more than ten years”.',
      'paragraph: The county has set aside £1.2\u00A0million for repairs. Councillor Ines Marsh called the sum “a sticking plaster”.',
      'update_note: Correction, 14 March 2026: an earlier version of this story gave the wrong number of homes.',
    ])
  })

  it('reads what the page says about itself', () => {
    expect(draft).toMatchObject({
      byline: 'Bram Okafor and Ines Calder',
      publishedAt: '2026-03-12T09:30:00+00:00',
      url: 'https://gazette.example/tern-point',
    })
  })

  it('sets the rest of the page aside with its reasons', () => {
    const reasonOf = (words: string): string | undefined =>
      draft.setAside.find(({ text }) => text.includes(words))?.reason
    expect(reasonOf('Sport')).toBe('navigation')
    expect(reasonOf('By Bram Okafor')).toBe('byline')
    expect(reasonOf('9:30 GMT')).toBe('date_line')
    expect(reasonOf('Facebook')).toBe('share_buttons')
    expect(reasonOf('free weekly letter')).toBe('newsletter')
    expect(reasonOf('Ferry strike')).toBe('related_links')
    expect(reasonOf('who keeps bees')).toBe('author_biography')
    expect(reasonOf('A whale')).toBe('related_links')
    expect(reasonOf('What a sad day')).toBe('comments')
    expect(reasonOf('All rights reserved')).toBe('copyright')
  })

  it('gathers the scraps of a menu in one item and leaves long pieces alone', () => {
    const long = `A second story stands here, ${'and the sea came in, '.repeat(8)}they said.`
    const menu = `<nav><a>News</a><p>Sport</p><p>Weather</p></nav><div class="sidebar"><p>${long}</p><p>Traffic</p></div>`
    const body =
      '<article><h1>Wall fails</h1><p>The wall broke, the county said; nobody was killed.</p></article>'
    expect(
      parse(
        `${menu}${body.replace('</p>', ` ${'Boats sank, homes flooded, roads closed. '.repeat(20)}</p>`)}`,
        'a.html',
      ).setAside,
    ).toEqual([
      { text: 'News\nSport\nWeather', reason: 'navigation', position: 0 },
      { text: long, reason: 'navigation', position: 0 },
      { text: 'Traffic', reason: 'navigation', position: 0 },
    ])
  })

  it('lets nothing of scripts, handlers, styles, attributes and hidden parts through', () => {
    const words = allWords(draft)
    for (const hidden of [
      'alert',
      'secret',
      'script',
      'styled',
      'not visible',
      'javascript',
      'breach.jpg',
      'Hidden',
      'switch on',
      'A template',
      'your address',
      '<',
      'onload',
    ]) {
      expect(words).not.toContain(hidden)
    }
  })

  it('sees that a .txt is a page', () => {
    expect(parse(readFileSync(join(articles, 'harbour-flood.html'), 'utf8'), 'page.txt').format).toBe('html')
  })

  it('decodes entities once', () => {
    expect(
      show(
        parse(
          '<h1>Q&amp;A</h1><p>1 &lt; 2 &amp;amp; &#8364;5 &hellip; a first sentence, long enough to count.</p>',
          'a.html',
        ),
      ),
    ).toEqual(['headline: Q&A', 'paragraph: 1 < 2 &amp; €5 … a first sentence, long enough to count.'])
  })

  it('parts the cells of a table row with tabs', () => {
    const page =
      '<p>The county, asked for its figures, gave these.</p><table><tr><th>Year</th><th>Homes</th></tr><tr><td>2026</td><td>43</td></tr></table>'
    expect(show(parse(page, 'a.html')).slice(1)).toEqual(['paragraph: Year\tHomes', 'paragraph: 2026\t43'])
  })

  it('reads right-to-left, unspaced and emoji text', () => {
    const page =
      '<h1>انهار الجدار</h1><p>قُتل خمسة أشخاص، حسب البلدية، في انهيار جدار الميناء.</p><p>港の壁が壊れて、四十三軒の家が水に浸かった。</p><p>🌊🏚️ Nobody was killed, the county said on Thursday.</p>'
    const words = parse(page, 'a.html').text
    for (const part of ['انهار الجدار', 'قُتل خمسة أشخاص', '港の壁が壊れて', '🌊🏚️'])
      expect(words).toContain(part)
  })

  it('copes with 100,000 nested elements', () => {
    const deep = parse(
      `${'<div>'.repeat(100_000)}The wall broke, the county said, and the sea came in.`,
      'a.html',
    )
    expect(allWords(deep)).toContain('the sea came in')
  })

  it('reads a page of 5 MB', () => {
    const paragraph =
      '<p class="text body">The wall broke, the county said; the sea came in before dawn, and <a href="/x">43 homes</a> were flooded.</p>'
    const page = `<html><body><article>${paragraph.repeat(Math.ceil(5_000_000 / paragraph.length))}</article></body></html>`
    expect(parse(page, 'a.html').blocks.length).toBeGreaterThan(30_000)
  })
})

describe('reading a paste', () => {
  const html =
    '<meta charset="utf-8"><h2>Wall fails</h2><p>The <b>wall</b> broke.</p><ul><li>One</li><li>Two</li></ul>'

  it('takes the HTML of the clipboard for its structure', () => {
    const draft = parseArticle({ kind: 'paste', text: 'Wall fails\nThe wall broke.\nOne\nTwo', html })
    expect(draft.format).toBe('html')
    expect(draft.blocks.map(({ kind }) => kind)).toContain('list_item')
    expect(draft.text).toContain('The wall broke.')
  })

  it('takes the text when the HTML holds only part of it', () => {
    const text =
      'Wall fails\n\nThe wall broke before dawn on Thursday, the county said.\n\nNobody was killed.'
    expect(parseArticle({ kind: 'paste', text, html: '<p>Wall</p>' })).toMatchObject({
      format: 'text',
      headline: 'Wall fails',
    })
  })

  it('takes the text when the HTML has no structure', () => {
    const text = 'Wall fails\n\nThe wall broke before dawn on Thursday, the county said.'
    expect(parseArticle({ kind: 'paste', text, html: '<span>Wall fails</span>' }).format).toBe('text')
  })

  it('sees Markdown', () => {
    expect(
      parseArticle({ kind: 'paste', text: '# Wall fails\n\nThe **wall** broke.', html: null }),
    ).toMatchObject({
      format: 'markdown',
      text: 'Wall fails\n\nThe wall broke.',
    })
  })

  it('refuses nothing but space', () => {
    expect(() => parseArticle({ kind: 'paste', text: ' \n ', html: null })).toThrow(/no words/)
  })
})
