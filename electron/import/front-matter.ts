import { findDate } from '../../shared/text/dates.ts'
import { noFacts, type PageFacts } from '../../shared/text/piece.ts'

/**
 * Takes the front matter off a Markdown source: plain YAML keys between two lines of `---`. A block that is no list
 * of keys (a rule, a table) is left in the body.
 */
export function readFrontMatter(source: string): { readonly facts: PageFacts; readonly body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  const fields = match === null ? null : readFields(match[1] ?? '')
  if (match === null || fields === null) return { facts: noFacts, body: source }
  const pick = (...keys: readonly string[]): string | null =>
    keys.map((key) => fields.get(key)).find((value) => value !== undefined) ?? null
  const date = pick('date', 'published', 'published_at', 'publishdate', 'datepublished')
  const url = pick('canonical', 'canonical_url', 'url', 'link')
  return {
    facts: {
      headline: pick('title', 'headline'),
      dek: pick('dek', 'description', 'subtitle', 'standfirst', 'summary', 'excerpt'),
      byline: pick('author', 'authors', 'byline'),
      publishedAt: date === null ? null : (findDate(date)?.iso ?? null),
      url: url !== null && /^https?:\/\//.test(url) && URL.canParse(url) && url.length <= 500 ? url : null,
    },
    body: source.slice(match[0].length),
  }
}

/** Keys and plain values of YAML; lists become "A and B". Null when the block is no such list of keys. */
function readFields(yaml: string): Map<string, string> | null {
  const fields = new Map<string, string[]>()
  let key: string | null = null
  for (const line of yaml.split('\n')) {
    const field = /^([A-Za-z][\w -]*)\s*:(?:\s+(.*))?$/.exec(line)
    const item = /^\s*-\s+(.*)$/.exec(line)
    if (field !== null) {
      key = (field[1] ?? '').trim().toLowerCase()
      const value = (field[2] ?? '').trim()
      const list = /^\[(.*)\]$/.exec(value)?.[1]
      fields.set(
        key,
        (list === undefined ? [value] : list.split(',')).map(unquote).filter((one) => one !== ''),
      )
    } else if (item !== null && key !== null) {
      fields.get(key)?.push(unquote(item[1] ?? ''))
    } else if (/\S/.test(line) && !/^\s/.test(line) && !line.startsWith('#')) {
      return null
    }
  }
  return new Map(
    [...fields].filter(([, values]) => values.length > 0).map(([name, values]) => [name, listed(values)]),
  )
}

function unquote(value: string): string {
  const trimmed = value.trim()
  return (
    /^"(.*)"$/.exec(trimmed)?.[1]?.replaceAll('\\"', '"') ??
    /^'(.*)'$/.exec(trimmed)?.[1]?.replaceAll("''", "'") ??
    trimmed
  )
}

function listed(values: readonly string[]): string {
  return values.length === 1
    ? (values[0] ?? '')
    : `${values.slice(0, -1).join(', ')} and ${values.at(-1) ?? ''}`
}
