import { parseBibtex, type BibtexEntry } from './parse-bibtex.ts'
import { fromLatex, toLatex } from './latex-text.ts'
import { kindOfName, nameOfKind } from './kind-names.ts'
import type { RawReference, Reference } from './reference.ts'

/** Reads BibTeX and BibLaTeX as Zotero, JabRef and publishers write it. What stands outside of entries is passed over. */
export function readBibtex(text: string): readonly RawReference[] {
  return parseBibtex(text).map(rawOf)
}

function rawOf({ type, fields }: BibtexEntry): RawReference {
  const field = (...names: readonly string[]) => {
    const found = names.map((name) => fields.get(name) ?? '').find((value) => value.trim() !== '')
    return found === undefined ? '' : fromLatex(found).replaceAll(/\s+/gu, ' ').trim()
  }
  const months = field('month')
  return {
    kind: kindOfName(type, field('type', 'entrysubtype'), 'bibtex'),
    title: [field('title'), field('subtitle')].filter((words) => words !== '').join(': '),
    url: (fields.get('url') ?? '').replaceAll(/\\([_%#&~$])/g, '$1').trim() || linkIn(field('howpublished')),
    publisher: field('journal', 'journaltitle', 'booktitle', 'publisher', 'institution', 'organization'),
    authors: namesOf(fields.get('author') ?? ''),
    published: field('date') || dateOf(field('year'), months, field('day')),
    accessed: field('urldate'),
    doi: (fields.get('doi') ?? '').replaceAll(/\\([_%#&~$])/g, '$1'),
    isbn: field('isbn'),
    note: [field('abstract'), field('note', 'annote')].filter((words) => words !== '').join('\n'),
  }
}

function linkIn(words: string): string {
  return /https?:\/\/\S+/.exec(words)?.[0] ?? ''
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function dateOf(year: string, month: string, day: string): string {
  const named = monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const number = named > 0 ? named : Number(month)
  if (!Number.isInteger(number) || number < 1) return year
  return day === '' ? `${year}-${String(number)}` : `${year}-${String(number)}-${day}`
}

/** Names are parted by "and" outside of braces; what stands in braces as a whole is no person's name to be turned round. */
function namesOf(text: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const mark = text.charAt(at)
    if (mark === '{' && text.charAt(at - 1) !== '\\') depth += 1
    else if (mark === '}' && text.charAt(at - 1) !== '\\') depth -= 1
    const and = depth === 0 ? (/^\s+and\s+/i.exec(text.slice(at, at + 20))?.[0].length ?? 0) : 0
    if (and === 0 && at < text.length) continue
    names.push(fromLatex(text.slice(start, at)).replaceAll(/\s+/gu, ' ').trim())
    start = at + and
    at = start - 1
    if (start >= text.length) break
  }
  return names.filter((name) => name !== '' && name !== 'others')
}

/** Writes references as BibTeX in UTF-8, with the fields of BibLaTeX for what BibTeX has none. */
export function writeBibtex(references: readonly Reference[]): string {
  return references.map(entryOf).join('\n')
}

function entryOf(reference: Reference, index: number): string {
  const { name, genre } = nameOfKind(reference.kind, 'bibtex')
  const words = (value: string | null) => (value === null || value === '' ? null : toLatex(value))
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${toLatex(reference.title)}}`],
    [
      'author',
      reference.author === null ? null : reference.author.split('; ').map(writtenName).join(' and '),
    ],
    [name === 'article' ? 'journal' : 'publisher', words(reference.publisher)],
    ['date', reference.publishedAt?.slice(0, 10) ?? null],
    ['year', reference.publishedAt?.slice(0, 4) ?? null],
    ['url', reference.url?.replaceAll('{', '%7B').replaceAll('}', '%7D') ?? null],
    ['urldate', reference.accessedAt?.slice(0, 10) ?? null],
    ['doi', reference.doi],
    ['isbn', reference.isbn],
    ['type', genre === null ? null : toLatex(genre)],
    ['note', words(reference.note)],
  ]
  const lines = fields.flatMap(([field, value]) => (value === null ? [] : [`  ${field} = {${value}},\n`]))
  return `@${name}{source-${String(index + 1)},\n${lines.join('')}}\n`
}

/** A name with a comma is a person's; others stay as they are, in braces where "and" would cut them. */
function writtenName(name: string): string {
  const written = toLatex(name)
  return /\sand\s/i.test(name) ? `{${written}}` : written
}
