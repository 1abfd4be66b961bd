import iconv from 'iconv-lite'
import type { PageFields } from '../../shared/domain/capture.ts'
import { dateOrInstantSchema } from '../../shared/domain/ids.ts'
import { decodeText } from '../import/decode-text.ts'
import {
  attributeOf,
  elementsOf,
  parsePage,
  type PageDocument,
  type PageElement,
} from '../import/html/dom.ts'
import { readPageBlocks } from '../import/html/page-blocks.ts'
import { readPageFacts } from '../import/html/page-facts.ts'
import { readPdf } from './read-pdf.ts'
import type { PageReading, PageSource } from './page-source.ts'

/** The most style sheets and pictures that are kept with one page. */
const mostResources = 80

const nothingSaid: PageFields = { title: null, author: null, publisher: null, publishedAt: null }

/**
 * Reads what was fetched: the words of it, what it says of itself, and which pictures and style sheets it shows.
 * Belongs into a child process. Throws AppError `unreadable` or `empty`.
 */
export async function readPage(source: PageSource): Promise<PageReading> {
  if (source.kind === 'pdf') return readPdf(source.bytes)
  const text = decode(source)
  if (source.kind === 'plain') return { fields: nothingSaid, text, html: null, resources: [] }
  const document = parsePage(text)
  return {
    fields: fieldsOf(document),
    text: readPageBlocks(document)
      .blocks.map((block) => block.text)
      .join('\n\n'),
    html: text,
    resources: resourcesOf(document, source.url),
  }
}

/** A server that names an encoding is believed, as browsers do. */
function decode({ kind, bytes, charset }: PageSource): string {
  if (charset !== null && iconv.encodingExists(charset)) {
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset)
  }
  return decodeText(bytes, kind === 'page' ? 'html' : 'other').text
}

function fieldsOf(document: PageDocument): PageFields {
  const facts = readPageFacts(document)
  const date = dateOrInstantSchema.safeParse(facts.publishedAt)
  return {
    title: short(facts.headline),
    author: short(facts.byline),
    publisher: short(siteOf(document)),
    publishedAt: date.success ? date.data : null,
  }
}

function short(value: string | null): string | null {
  const line = value?.replaceAll(/\s+/g, ' ').trim().slice(0, 500).toWellFormed() ?? ''
  return line === '' ? null : line
}

function siteOf(document: PageDocument): string | null {
  for (const element of elementsOf(document)) {
    const isSite = element.tagName === 'meta' && attributeOf(element, 'property') === 'og:site_name'
    if (isSite) return attributeOf(element, 'content')
  }
  return null
}

function resourcesOf(document: PageDocument, address: string): string[] {
  const found = new Set<string>()
  let base = address
  for (const element of elementsOf(document)) {
    if (element.tagName === 'base') base = absolute(attributeOf(element, 'href'), address) ?? base
    const url = absolute(shownBy(element), base)
    if (url !== null) found.add(url)
    if (found.size >= mostResources) break
  }
  return [...found]
}

function shownBy(element: PageElement): string | null {
  if (element.tagName === 'img') return attributeOf(element, 'src')
  if (element.tagName !== 'link') return null
  return /\bstylesheet\b/i.test(attributeOf(element, 'rel') ?? '') ? attributeOf(element, 'href') : null
}

function absolute(link: string | null, base: string): string | null {
  const url = link === null ? null : URL.parse(link, base)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
