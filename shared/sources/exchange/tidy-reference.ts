import { shortened } from '../../text/shortened.ts'
import { longestField } from '../../domain/ids.ts'
import { doiIn, isbnIn } from '../identifiers.ts'
import { type Link, parseLink } from '../link.ts'
import { sourceKindOfLink } from '../source-kind-of-link.ts'
import { titleOfLink } from '../title-of-link.ts'
import type { RawReference, Reference } from './reference.ts'

const longestShort = 500

/**
 * A reference as Stet keeps it: DOI and ISBN in one spelling, days as days, nothing longer than its field. A year without a
 * day goes into the note, since a source is published on a day. Null for an entry that has neither a title nor a link.
 */
export function tidyReference(raw: RawReference): Reference | null {
  const doi = doiIn(raw.doi) ?? doiIn(raw.url)
  const url = linkOf(raw.url) ?? (doi === null ? null : `https://doi.org/${doi}`)
  const link = url === null ? null : parsed(url)
  const title = short(raw.title) ?? (link === null ? null : titleOfLink(link))
  if (title === null) return null
  const publishedAt = dayOf(raw.published)
  const year = publishedAt === null ? /\d{4}(?:[-/]\d{1,2})?/.exec(raw.published)?.[0] : undefined
  const note = [year === undefined ? '' : `Published ${year.replace('/', '-')}.`, raw.note.trim()]
  return {
    kind: raw.kind ?? (link === null ? 'other' : sourceKindOfLink(link)),
    title,
    url,
    publisher: short(raw.publisher),
    author: authorsOf(raw.authors),
    publishedAt,
    accessedAt: dayOf(raw.accessed),
    doi,
    isbn: isbnIn(raw.isbn),
    note: shortened(note.filter((words) => words !== '').join('\n'), longestField),
  }
}

function linkOf(text: string): string | null {
  const url = text.trim()
  return parsed(url) === null ? null : url
}

function parsed(url: string): Link | null {
  const link = parseLink(url)
  return typeof link === 'string' ? null : link
}

function short(text: string): string | null {
  const words = text.replaceAll(/\s+/gu, ' ').trim()
  return words === '' ? null : shortened(words, longestShort)
}

/** Names that would be cut in two are left out, with a sign that some are. */
function authorsOf(names: readonly string[]): string | null {
  const known = names
    .map((name) => name.replaceAll(/\s+/gu, ' ').replaceAll(';', ',').trim())
    .filter((name) => name !== '')
  const joined = known.join('; ')
  if (joined.length <= longestShort) return joined === '' ? null : joined
  let kept = ''
  for (const name of known) {
    const next = kept === '' ? name : `${kept}; ${name}`
    if (next.length > longestShort - ', et al.'.length) break
    kept = next
  }
  return kept === '' ? shortened(joined, longestShort) : `${kept}; et al.`
}

/** A day in ISO 8601; null when no day is named or there is no such day. */
function dayOf(text: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00.000Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}
