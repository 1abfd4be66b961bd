import type { Evidence } from '../domain/evidence.ts'
import type { ExportProfile } from '../domain/export-request.ts'
import type { Source } from '../domain/source.ts'

/** What an export says of a source. Null where there is nothing to say, or nothing that may be said. */
export type DisclosedSource = Pick<
  Source,
  'kind' | 'terms' | 'title' | 'url' | 'publisher' | 'author' | 'publishedAt' | 'accessedAt' | 'archivedUrl'
> & {
  /** False when the title stands for somebody who must not be named. */
  readonly isNamed: boolean
}

/**
 * A source as a profile may show it; null when the profile may not show that there is one.
 *
 * Public: only what was given on the record by a source that is not confidential. Background and off-record
 * terms forbid the name, and domain.md keeps confidential sources out altogether.
 * Desk: a confidential source is called by its description in the copy, and nothing else of it is told.
 */
export function discloseSource(source: Source, profile: ExportProfile): DisclosedSource | null {
  if (profile === 'public' && (source.isConfidential || source.terms !== 'on_record')) return null
  const { kind, terms } = source
  if (source.isConfidential) {
    return {
      kind,
      terms,
      title: source.descriptionInCopy ?? 'confidential source',
      url: null,
      publisher: null,
      author: null,
      publishedAt: null,
      accessedAt: null,
      archivedUrl: null,
      isNamed: false,
    }
  }
  const { title, url, publisher, author, publishedAt, accessedAt, archivedUrl } = source
  return { kind, terms, title, url, publisher, author, publishedAt, accessedAt, archivedUrl, isNamed: true }
}

/** What an export quotes from a source. */
export type DisclosedExcerpt = Pick<Evidence, 'excerpt' | 'locatorKind' | 'locator' | 'independenceGroup'>

/**
 * What a profile may quote. The words of a confidential source, and where they stand, can give it away: no export
 * holds them. Which sources count as one is the desk's own reckoning.
 */
export function discloseExcerpt(
  evidence: Evidence,
  source: DisclosedSource,
  profile: ExportProfile,
): DisclosedExcerpt {
  if (!source.isNamed) return { excerpt: '', locatorKind: null, locator: null, independenceGroup: null }
  const { excerpt, locatorKind, locator, independenceGroup } = evidence
  return { excerpt, locatorKind, locator, independenceGroup: profile === 'desk' ? independenceGroup : null }
}

/** What stands in a note where the name of a confidential source stood. */
const withheld = '[confidential]'

const shortestName = 3

/**
 * Takes the names of confidential sources (title, author, links) out of the desk's own notes, where somebody may have
 * written them down. A safety net: it finds the names as the library has them, in any case and spacing.
 */
export function nameWithholder(confidentialSources: readonly Source[]): (note: string) => string {
  const names = new Set<string>()
  for (const source of confidentialSources) {
    for (const name of [source.title, source.author, source.url, source.finalUrl, source.archivedUrl]) {
      if (name !== null && name.trim().length >= shortestName) names.add(name.trim())
    }
  }
  if (names.size === 0) return (note) => note
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const anyName = longestFirst.map((name) => name.split(/\s+/u).map(literally).join('\\s+')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyName})(?![\\p{L}\\p{N}])`, 'giu')
  return (note) => note.replace(pattern, withheld)
}

function literally(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
