import type { Id } from '../../../../shared/domain/ids.ts'
import type { Source } from '../../../../shared/domain/source.ts'

/**
 * The sources of the library that what is being typed may mean, the likeliest first: all its words stand in title,
 * publisher, author or link, in any case. Those that the claim has already are left out. None for less than two characters.
 */
export function suggestSources(
  sources: Iterable<Source>,
  typed: string,
  taken: ReadonlySet<Id>,
  limit: number,
): readonly Source[] {
  const words = typed.trim().toLocaleLowerCase().split(/\s+/)
  if (typed.trim().length < 2) return []
  const found: { source: Source; rank: number }[] = []
  for (const source of sources) {
    if (taken.has(source.id)) continue
    const title = source.title.toLocaleLowerCase()
    const all = [title, source.publisher, source.author, source.url].join(' ').toLocaleLowerCase()
    if (!words.every((word) => all.includes(word))) continue
    found.push({
      source,
      rank: title.startsWith(words[0] ?? '') ? 0 : title.includes(words[0] ?? '') ? 1 : 2,
    })
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.source.updatedAt < b.source.updatedAt ? 1 : -1))
    .slice(0, limit)
    .map(({ source }) => source)
}
