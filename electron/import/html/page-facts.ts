import { findDate } from '../../../shared/text/dates.ts'
import type { PageFacts } from '../../../shared/text/piece.ts'
import { attributeOf, elementsOf, textOf, type PageDocument, type PageElement } from './dom.ts'
import { readLinkedData } from './linked-data.ts'

/** Names of meta elements, the better ones first. */
const metaNames = {
  site: ['og:site_name', 'application-name'],
  headline: ['og:title', 'twitter:title', 'dc.title', 'headline', 'sailthru.title'],
  dek: ['og:description', 'description', 'twitter:description'],
  byline: [
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'article:author',
    'article:author_name',
  ],
  published: [
    ...['article:published_time', 'article:published', 'datepublished', 'parsely-pub-date', 'sailthru.date'],
    ...['dc.date.issued', 'dc.date', 'pubdate', 'publish-date', 'publishdate', 'og:pubdate', 'date'],
    'cxenseparse:recs:publishtime',
  ],
  url: ['og:url'],
} as const

/** Reads what a page says about itself: JSON-LD first, then its meta elements and links. */
export function readPageFacts(document: PageDocument): PageFacts {
  const head = collect(document)
  const linked = readLinkedData(head.scripts)
  const pick = (names: readonly string[]): string | null => firstOf(names.map((name) => head.meta.get(name)))
  const named = linked.headline ?? pick(metaNames.headline) ?? head.title
  return {
    headline: named === null ? null : withoutSite(named, pick(metaNames.site)),
    dek: linked.description ?? pick(metaNames.dek),
    byline: linked.byline ?? personal(pick(metaNames.byline)),
    publishedAt: firstDate([linked.publishedAt, pick(metaNames.published), head.time]),
    url: webAddress([head.canonical, pick(metaNames.url), linked.url]),
  }
}

/** What the elements without text say. */
interface HeadMatter {
  readonly meta: Map<string, string>
  readonly scripts: string[]
  canonical: string | null
  title: string | null
  time: string | null
}

function collect(document: PageDocument): HeadMatter {
  const head: HeadMatter = { meta: new Map(), scripts: [], canonical: null, title: null, time: null }
  for (const element of elementsOf(document)) {
    switch (element.tagName) {
      case 'meta':
        addMeta(head.meta, element)
        break
      case 'link':
        if (attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
          head.canonical ??= attributeOf(element, 'href')
        break
      case 'title':
        head.title ??= oneLine(textOf(element))
        break
      case 'time':
        if (isPublishTime(element)) head.time ??= attributeOf(element, 'datetime')
        break
      case 'script':
        if (/^application\/ld\+json/i.test(attributeOf(element, 'type') ?? ''))
          head.scripts.push(textOf(element))
        break
      default:
        break
    }
  }
  return head
}

function addMeta(meta: Map<string, string>, element: PageElement): void {
  const name =
    attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop')
  const content = attributeOf(element, 'content')?.trim() ?? ''
  if (name !== null && content !== '' && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content)
}

function isPublishTime(element: PageElement): boolean {
  return (
    attributeOf(element, 'itemprop')?.includes('datePublished') === true ||
    attributeOf(element, 'pubdate') !== null
  )
}

/** "Town floods - The Harbour Post" without the paper's name. */
function withoutSite(title: string, site: string | null): string {
  const parted = /^(.{15,}?)\s+[|»·–—-]\s+([^|»·–—]{2,40})$/u.exec(title)
  const head = parted?.[1]
  const tail = parted?.[2]
  if (head === undefined || tail === undefined) return title
  const isSite =
    site !== null &&
    (tail.toLowerCase().includes(site.toLowerCase()) || site.toLowerCase().includes(tail.toLowerCase()))
  return isSite || /\s[|»]\s/.test(title) ? head : title
}

function personal(author: string | null): string | null {
  if (author === null || /^https?:|^@|[<>{}]/.test(author) || author.length > 200) return null
  return author.replace(/^by\s+/i, '').trim() || null
}

/** An ISO date or instant out of what pages write; an instant only with its zone. */
function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value === null ? null : findDate(value)
    if (date !== null) return date.iso
  }
  return null
}

function webAddress(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    if (value === null || !URL.canParse(value)) continue
    const url = new URL(value)
    if (
      (url.protocol === 'https:' || url.protocol === 'http:') &&
      url.username === '' &&
      url.href.length <= 500
    )
      return url.href
  }
  return null
}

function firstOf(values: readonly (string | undefined)[]): string | null {
  return values.find((value) => value !== undefined) ?? null
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
