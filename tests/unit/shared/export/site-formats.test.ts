import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Correction } from '../../../../shared/domain/correction.ts'
import { correctionLog } from '../../../../shared/export/correction-log.ts'
import { renderInPieces } from '../../../../shared/export/log-renderer.ts'
import { correctionsAtom } from '../../../../shared/export/render-atom.ts'
import { correctionsColumn } from '../../../../shared/export/render-column.ts'
import { correctionsJsonLd } from '../../../../shared/export/render-json-ld.ts'
import { siteLog } from '../../../../shared/export/site-log.ts'
import { aCorrection, aStory, logInput } from './entities.ts'
import { textOf } from './text-of.ts'

const exportedAt = '2026-11-22T08:00:00.000Z'

const published = (id: string, number: number, over: Partial<Correction> = {}) =>
  aCorrection({
    id,
    number,
    status: 'published',
    publishedAt: `2026-11-${10 + number}T09:00:00.000Z`,
    publicNote: `Notice ${number} says “a < b & c”.`,
    storyUrl: 'https://news.example/boats?a=1&b=2',
    storyPublishedAt: '2026-11-01',
    ...over,
  })

const entries = [
  published('b', 2, { kind: 'update' }),
  published('a', 1),
  published('c', 3, { kind: 'clarification', storyUrl: 'javascript:alert(1)' }),
  aCorrection({ id: 'd', number: 4, publicNote: 'Approved, not out.' }),
  published('e', 5, { kind: 'minor_fix', publicNote: 'A slip, internal.' }),
  published('f', 6, { status: 'draft', publishedAt: null, publicNote: 'A draft.' }),
]

function logOf(corrections: readonly Correction[], story = aStory()) {
  const input = logInput({
    story,
    corrections,
  })
  return siteLog(correctionLog(input, 'desk', exportedAt))
}

describe('The feed of corrections', () => {
  const feedOf = (corrections: readonly Correction[]) =>
    textOf(renderInPieces(correctionsAtom, logOf(corrections)))

  it('is well formed and has what RFC 4287 demands of a feed and of each entry', () => {
    const feed = readXml(feedOf(entries))
    expect(feed.name).toBe('feed')
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom')
    for (const name of ['id', 'title', 'updated', 'author']) expect(feed.all(name), name).toHaveLength(1)
    expect(feed.one('author').one('name').text).not.toBe('')
    expect(feed.one('updated').text).toBe('2026-11-13T09:00:00.000Z')
    expect(feed.all('entry')).toHaveLength(3)
    for (const entry of feed.all('entry')) {
      for (const name of ['id', 'title', 'updated', 'content']) expect(entry.all(name), name).toHaveLength(1)
      expect(entry.one('id').text).toMatch(/^urn:uuid:/)
      expect(z.iso.datetime().safeParse(entry.one('updated').text).success).toBe(true)
      for (const link of entry.all('link')) {
        expect(link.attributes['rel']).toBe('alternate')
        expect(link.attributes['href']).toMatch(/^https:/)
      }
    }
    expect(new Set(feed.all('entry').map((entry) => entry.one('id').text)).size).toBe(3)
    expect(feed.all('entry').map((entry) => entry.all('link').length)).toEqual([0, 1, 1])
    expect(feed.all('entry')[1]?.one('link').attributes['href']).toBe('https://news.example/boats?a=1&b=2')
    expect(feed.all('entry')[1]?.one('content').text).toBe('Notice 2 says “a < b & c”.')
  })

  it('keeps its id and those of its entries when another notice goes out', () => {
    const [before, after] = [feedOf(entries.slice(0, 2)), feedOf(entries)].map((text) => readXml(text))
    expect(after?.one('id').text).toBe(before?.one('id').text)
    const ids = after?.all('entry').map((entry) => entry.one('id').text)
    expect(ids).toEqual(expect.arrayContaining(before?.all('entry').map((e) => e.one('id').text) ?? []))
  })

  it('is a feed without entries while nothing is out', () => {
    const feed = readXml(feedOf([]))
    expect(feed.all('entry')).toEqual([])
    expect(feed.one('updated').text).toBe(exportedAt)
    expect(feed.one('id').text).not.toBe('')
  })
})

/** What schema.org says of an article with corrections, as strictly as Stet writes it. */
const articleSchema = z.strictObject({
  '@context': z.literal('https://schema.org').optional(),
  '@type': z.literal('NewsArticle'),
  headline: z.string().min(1),
  url: z.string().optional(),
  datePublished: z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]).optional(),
  dateModified: z.iso.datetime(),
  correction: z.array(
    z.strictObject({
      '@type': z.literal('CorrectionComment'),
      text: z.string().min(1),
      datePublished: z.iso.datetime(),
    }),
  ),
})

describe('The page data of a corrected article', () => {
  const dataOf = (corrections: readonly Correction[]) =>
    textOf(renderInPieces(correctionsJsonLd, logOf(corrections)))

  it('lists its published corrections as schema.org does, without updates, which correct no error', () => {
    const article = articleSchema.parse(JSON.parse(dataOf(entries)))
    expect(article.correction.map(({ text }) => text)).toEqual([
      'Notice 3 says “a < b & c”.',
      'Notice 1 says “a < b & c”.',
    ])
    expect(article.dateModified).toBe('2026-11-13T09:00:00.000Z')
  })

  it('cannot close the script element that it is put into', () => {
    expect(
      dataOf([published('x', 1, { publicNote: 'See </script><script>alert(1)</script>' })]),
    ).not.toContain('<')
  })

  it('has each article of a library once', () => {
    const data: unknown = JSON.parse(dataOf([...entries, published('g', 7, { storyId: 'story-2' })]))
    const graph = z.strictObject({
      '@context': z.literal('https://schema.org'),
      '@graph': z.array(articleSchema),
    })
    expect(graph.parse(data)['@graph']).toHaveLength(2)
  })
})

describe('The corrections column', () => {
  it('has the notices that are out, the newest first, each under its day', () => {
    const html = textOf(
      renderInPieces(correctionsColumn(), logOf([...entries, published('h', 3, { id: 'h' })])),
    )
    expect([...html.matchAll(/<time datetime="([^"]+)">([^<]+)/g)].map(([, iso]) => iso)).toEqual([
      '2026-11-13',
      '2026-11-12',
      '2026-11-11',
    ])
    expect(html.match(/<section>/g)).toHaveLength(3)
    expect(html.match(/<\/section>/g)).toHaveLength(3)
    expect(html.match(/<article>/g)).toHaveLength(4)
    expect(html).not.toMatch(/Approved, not out|A slip, internal|A draft|href="javascript/)
  })
})

/** An element of an XML file. */
class XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[] = []
  text = ''

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name
    this.attributes = attributes
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name)
  }

  one(name: string): XmlElement {
    const [first] = this.all(name)
    if (first === undefined) throw new Error(`There is no ${name}.`)
    return first
  }
}

const markup = /<\?xml [^<>]*\?>|<(\/?)([A-Za-z]+)((?:\s+[A-Za-z:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

/** Reads XML as strictly as a parser has to: everything is markup or text, and what is opened is closed in order. */
function readXml(xml: string): XmlElement {
  const top = new XmlElement('', {})
  const open = [top]
  let read = 0
  for (const [whole, closing, name, attributes = '', selfClosing, text] of xml.matchAll(markup)) {
    read += whole.length
    const parent = open.at(-1)
    if (parent === undefined) throw new Error('More is closed than was opened.')
    if (text !== undefined) parent.text += unescaped(text)
    else if (name === undefined) continue
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`${name} is closed where it is not open.`)
    } else {
      const pairs = [...attributes.matchAll(/([A-Za-z:]+)="([^"]*)"/g)]
      const element = new XmlElement(
        name,
        Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescaped(value)])),
      )
      parent.children.push(element)
      if (selfClosing !== '/') open.push(element)
    }
  }
  expect(read).toBe(xml.length)
  expect(open).toEqual([top])
  const [root] = top.children
  if (root === undefined) throw new Error('There is no element.')
  return root
}

/** Refuses a bare ampersand and entities that XML does not know. */
function unescaped(text: string): string {
  const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text.replaceAll(/&([^;&]*;?)/g, (_all, name: string) => {
    const value = name.endsWith(';') ? known[name.slice(0, -1)] : undefined
    if (value === undefined) throw new Error(`XML has no entity &${name}`)
    return value
  })
}
