import type { SourceKind } from '../domain/source.ts'
import { AppError } from '../ipc/result.ts'
import { readLink } from './read-link.ts'
import { sourceKindOfLink } from './source-kind-of-link.ts'
import { titleOfLink } from './title-of-link.ts'

/** A source as one line names it. `url` is kept as it was given; null for a source named by words. */
export interface SourceLine {
  readonly kind: SourceKind
  readonly title: string
  readonly url: string | null
}

/**
 * Reads what a person pasted onto a claim: one source a line. A line is a link, a bare address
 * (`example.org/path`), a title before or after a link, a Markdown link, or the words that name a source.
 * Empty lines are left out. Throws AppError `bad_input`, naming the line, for a link that Stet does not keep;
 * then nothing is taken.
 */
export function parseSourceLines(lines: string): SourceLine[] {
  const sources: SourceLine[] = []
  for (const [index, line] of lines.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const text = line.trim().replace(/^[-*•]\s+/, '')
    if (text !== '') sources.push(parseLine(text, index + 1))
  }
  return sources
}

const markdownLink = /^\[(.+)\]\(\s*<?(\S+?)>?(?:\s+"[^"]*")?\s*\)$/
const linkAtEnd = /^(?:(.*?\S)\s*[:–—-]?\s+)?<?(https?:\/\/[^\s>]+)>?$/i
const linkAtStart = /^<?(https?:\/\/[^\s>]+)>?\s+(?:[:–—-]\s+)?(\S.*)$/i
const bareAddress = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu

/**
 * A word that ends like this names a file, not a host, unless something follows it or `www.` comes before.
 */
const fileName =
  /^(?!www\.)\S+\.(?:pdf|docx?|odt|rtf|txt|md|xlsx?|ods|csv|tsv|json|xml|html?|zip|jpe?g|png|gif|heic|webp|tiff?|mp3|m4a|wav|ogg|flac|mp4|mov|avi|mkv|eml|msg)$/i

/** Schemes that can run or read something on this machine, and others that lead to no page. */
const otherScheme =
  /^(?:javascript|vbscript|data|file|blob|about|chrome|view-source|filesystem|ftps?|sftp|smb|mailto|tel|sms|ws|wss|ssh|intent):|^[a-z][a-z0-9+.-]*:\/\//i

function parseLine(text: string, lineNumber: number): SourceLine {
  const [, markdownTitle, markdownUrl] = markdownLink.exec(text) ?? []
  if (markdownUrl !== undefined) return linked(withScheme(markdownUrl), markdownTitle, lineNumber)
  const [, titleBefore, lastUrl] = linkAtEnd.exec(text) ?? []
  if (lastUrl !== undefined) return linked(lastUrl, titleBefore, lineNumber)
  const [, firstUrl, titleAfter] = linkAtStart.exec(text) ?? []
  if (firstUrl !== undefined) return linked(firstUrl, titleAfter, lineNumber)
  if (otherScheme.test(text)) return linked(text, undefined, lineNumber)
  if (bareAddress.test(text) && !fileName.test(text)) return linked(`https://${text}`, undefined, lineNumber)
  return { kind: 'other', title: shortEnough(text, lineNumber), url: null }
}

function withScheme(url: string): string {
  return bareAddress.test(url) ? `https://${url}` : url
}

function linked(url: string, title: string | undefined, lineNumber: number): SourceLine {
  const link = readLink(url, `Line ${lineNumber}`)
  const named = title?.trim() ?? ''
  return {
    kind: sourceKindOfLink(link),
    title: named === '' ? titleOfLink(link) : shortEnough(named, lineNumber),
    url,
  }
}

function shortEnough(title: string, lineNumber: number): string {
  if (title.length <= 500) return title
  throw new AppError(
    'bad_input',
    `Line ${lineNumber} is longer than a source's title can be (500 characters). Nothing was stored.`,
  )
}
