import type { ExportFormat } from '../../shared/domain/export-request.ts'
import { safeFileName } from '../dialogs/safe-file-name.ts'
import type { AnyLog } from './render-log.ts'

const subjects = { corrections: 'corrections', facts: 'facts', article: 'article' } as const

/** Each format's own ending. A page and a feed say beside it what they are. */
const extensions: Readonly<Record<ExportFormat, string>> = {
  md: 'md',
  html: 'html',
  csv: 'csv',
  json: 'json',
  xlsx: 'xlsx',
  docx: 'docx',
  column: 'column.html',
  atom: 'atom.xml',
  jsonld: 'jsonld',
}

/** Room for the headline, so that what follows it is never cut off. */
const longestHeadline = 60

/**
 * A name for the file of an export: `offer-of-help-corrections-public-2026-11-22.md`. Says what it is and for whom,
 * sorts by story and then by day, and is one that every file system takes.
 */
export function exportFileName({ subject, log }: AnyLog, format: ExportFormat): string {
  const { story, profile, exportedAt } = log.head
  const about = story === null ? '' : headlineSlug(story.headline)
  const parts = [about, subjects[subject], profile, exportedAt.slice(0, 10)].filter((part) => part !== '')
  return safeFileName(`${parts.join('-')}.${extensions[format]}`)
}

/** A headline as part of a file name: letters and digits of any script in lower case, the words joined by hyphens and cut between two of them. */
export function headlineSlug(headline: string): string {
  const words =
    headline
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > longestHeadline) break
    slug = longer
  }
  return slug === '' ? (words[0] ?? '').slice(0, longestHeadline).toWellFormed() : slug
}
