import { kindOfName, nameOfKind } from './kind-names.ts'
import type { RawReference, Reference } from './reference.ts'

const tagged = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/

/**
 * Reads RIS as Zotero, EndNote and data bases write it: entries from TY to ER, a value a line, a value that runs on over
 * lines without a tag. What stands between entries is passed over.
 */
export function readRis(text: string): readonly RawReference[] {
  const entries: RawReference[] = []
  let open: Map<string, string[]> | null = null
  let last: string[] | null = null
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const [, tag, value = ''] =
      tagged.exec(
        line
          .trimEnd()
          .replace(/^\uFEFF/, '')
          .replace(/ -$/, ' - '),
      ) ?? []
    if (tag === 'TY') open = new Map([['TY', [value.trim()]]])
    else if (tag === 'ER') {
      if (open !== null) entries.push(rawOf(open))
      open = null
    } else if (open !== null && tag !== undefined) {
      last = open.get(tag) ?? []
      last.push(value.trim())
      open.set(tag, last)
    } else if (open !== null && last !== null && line.trim() !== '') {
      last[last.length - 1] = `${last.at(-1) ?? ''}\n${line.trim()}`
    }
  }
  if (open !== null) entries.push(rawOf(open))
  return entries
}

function rawOf(tags: ReadonlyMap<string, readonly string[]>): RawReference {
  const first = (...names: readonly string[]) =>
    names.flatMap((name) => tags.get(name) ?? []).find((value) => value !== '') ?? ''
  return {
    kind: kindOfName(first('TY'), first('M3'), 'ris'),
    title: first('TI', 'T1', 'CT'),
    url: first('UR', 'L2'),
    publisher: first('T2', 'JO', 'JF', 'PB'),
    authors: ['AU', 'A1'].flatMap((name) => tags.get(name) ?? []),
    published: first('DA', 'PY', 'Y1'),
    accessed: first('Y2'),
    doi: first('DO', 'M1'),
    isbn: first('SN'),
    note: ['AB', 'N2', 'N1'].flatMap((name) => tags.get(name) ?? []).join('\n'),
  }
}

/** Writes references as RIS, with the line ends that the format asks for. */
export function writeRis(references: readonly Reference[]): string {
  return references.map((reference) => `${linesOf(reference).join('\r\n')}\r\n\r\n`).join('')
}

function linesOf(reference: Reference): readonly string[] {
  const { name, genre } = nameOfKind(reference.kind, 'ris')
  const day = (value: string | null) => value?.slice(0, 10).replaceAll('-', '/') ?? null
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', name],
    ['M3', genre],
    ['TI', reference.title],
    ...(reference.author?.split('; ') ?? []).map((author) => ['AU', author] as const),
    ['T2', reference.publisher],
    ['DA', day(reference.publishedAt)],
    ['PY', reference.publishedAt?.slice(0, 4) ?? null],
    ['Y2', day(reference.accessedAt)],
    ['UR', reference.url],
    ['DO', reference.doi],
    ['SN', reference.isbn],
    ['N1', reference.note === '' ? null : reference.note.replaceAll(/\s*\n\s*/g, ' ')],
  ]
  return [
    ...lines.flatMap(([tag, value]) =>
      value === null ? [] : [`${tag}  - ${value.replaceAll(/[\r\n]+/g, ' ')}`],
    ),
    'ER  - ',
  ]
}
