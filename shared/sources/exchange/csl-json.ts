import { kindOfName, nameOfKind } from './kind-names.ts'
import type { RawReference, Reference } from './reference.ts'

type Json = Readonly<Record<string, unknown>>

/** Reads CSL-JSON as Zotero, Mendeley and pandoc write it: a list of items, or one. Null when the text is no such list. */
export function readCslJson(text: string): readonly RawReference[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  const items: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  const entries = items.filter(isObject)
  return entries.length < items.length ? null : entries.map(rawOf)
}

function rawOf(item: Json): RawReference {
  return {
    kind: kindOfName(wordsOf(item['type']), wordsOf(item['genre']), 'csl'),
    title: wordsOf(item['title']),
    url: wordsOf(item['URL']),
    publisher: wordsOf(item['container-title']) || wordsOf(item['publisher']),
    authors: namesOf(item['author']),
    published: dateOf(item['issued']),
    accessed: dateOf(item['accessed']),
    doi: wordsOf(item['DOI']),
    isbn: wordsOf(item['ISBN']),
    note: [wordsOf(item['abstract']), wordsOf(item['note'])].filter((words) => words !== '').join('\n'),
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return wordsOf(value[0])
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function namesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isObject).map(nameOf) : []
}

function nameOf(name: Json): string {
  const literal = wordsOf(name['literal'])
  if (literal !== '') return literal
  const particle = wordsOf(name['non-dropping-particle'])
  const family = [particle, wordsOf(name['family'])].filter((words) => words !== '').join(' ')
  const given = wordsOf(name['given'])
  return family === '' || given === '' ? family + given : `${family}, ${given}`
}

function dateOf(value: unknown): string {
  if (!isObject(value)) return ''
  const parts: unknown = Array.isArray(value['date-parts']) ? value['date-parts'][0] : null
  if (Array.isArray(parts)) return parts.map((part) => wordsOf(part).padStart(2, '0')).join('-')
  return wordsOf(value['raw']) || wordsOf(value['literal'])
}

/** Writes references as a CSL-JSON list that Zotero and pandoc read. */
export function writeCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(itemOf), null, 2)}\n`
}

function itemOf(reference: Reference, index: number): Json {
  const { name, genre } = nameOfKind(reference.kind, 'csl')
  const fields: Json = {
    id: `source-${index + 1}`,
    type: name,
    genre,
    title: reference.title,
    author: reference.author === null ? null : reference.author.split('; ').map(writtenName),
    'container-title': reference.publisher,
    issued: writtenDate(reference.publishedAt),
    accessed: writtenDate(reference.accessedAt),
    URL: reference.url,
    DOI: reference.doi,
    ISBN: reference.isbn,
    note: reference.note === '' ? null : reference.note,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

function writtenName(name: string): Json {
  const [family = '', given] = name.split(', ')
  return given === undefined || name.split(', ').length > 2 ? { literal: name } : { family, given }
}

function writtenDate(day: string | null): Json | null {
  return day === null ? null : { 'date-parts': [day.slice(0, 10).split('-').map(Number)] }
}
