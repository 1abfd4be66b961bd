import { parseFragment } from 'parse5'
import { textOf } from './dom.ts'

/** What JSON-LD says of the article on its page. */
export interface LinkedData {
  readonly headline: string | null
  readonly description: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly url: string | null
}

type Json = Readonly<Record<string, unknown>>

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

/** Finds the schema.org article in the JSON-LD scripts of a page; all fields null when there is none. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const article = scripts.flatMap(parseScript).find(isArticle)
  if (article === undefined)
    return { headline: null, description: null, byline: null, publishedAt: null, url: null }
  const main = article['mainEntityOfPage']
  return {
    headline: plain(article['headline'] ?? article['name']),
    description: plain(article['description']),
    byline: namesOf(article['author'] ?? article['creator']),
    publishedAt: plain(article['datePublished']),
    url: plain(article['url']) ?? plain(isObject(main) ? main['@id'] : main),
  }
}

/** Every object of a script, outer ones first. A script that is no JSON counts as empty. */
function parseScript(source: string): Json[] {
  let waiting: unknown[]
  try {
    waiting = [JSON.parse(source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''))]
  } catch {
    return []
  }
  const found: Json[] = []
  for (let value = waiting.shift(); value !== undefined && found.length < 1000; value = waiting.shift()) {
    if (Array.isArray(value)) waiting.push(...(value as unknown[]).slice(0, 1000))
    else if (isObject(value)) {
      found.push(value)
      waiting.push(...Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null))
    }
  }
  return found
}

function isArticle(value: Json): boolean {
  const type = value['@type']
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.some((name) => typeof name === 'string' && articleType.test(name))
}

function namesOf(author: unknown): string | null {
  const authors: readonly unknown[] = Array.isArray(author) ? author : [author]
  const names = authors.flatMap((one) => plain(isObject(one) ? one['name'] : one) ?? [])
  const persons = names.filter((name) => !/^https?:|^@/.test(name)).map((name) => name.replace(/^by\s+/i, ''))
  if (persons.length === 0) return null
  const joined =
    persons.length === 1 ? persons[0] : `${persons.slice(0, -1).join(', ')} and ${persons.at(-1) ?? ''}`
  return joined === undefined || joined.length > 300 ? null : joined
}

/** A string with its entities decoded: many pages escape their JSON-LD once more than they need. */
function plain(value: unknown): string | null {
  if (Array.isArray(value)) return plain(value[0])
  if (typeof value !== 'string') return null
  const decoded = /[&<]/.test(value) ? textOf(parseFragment(value)) : value
  const line = decoded.replaceAll(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
