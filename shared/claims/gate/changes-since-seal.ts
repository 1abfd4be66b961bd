import { canonicalJson, type Json } from '../../domain/canonical-json.ts'
import type { Id } from '../../domain/ids.ts'
import type { SealDocument } from './seal-document.ts'

/** The lists of a sealed document that are compared row by row. */
const parts = [
  'claims',
  'anchors',
  'evidence',
  'sources',
  'secondReadings',
  'corrections',
  'overrides',
] as const
export type SealedPart = (typeof parts)[number]

/** One thing that is no longer as it was sealed. */
export type SealChange =
  | { readonly part: 'text'; readonly before: string; readonly after: string }
  | { readonly part: 'rules' }
  | {
      readonly part: SealedPart
      readonly id: Id
      readonly what: 'added' | 'removed' | 'changed'
      /** The names of the fields that differ; empty for what was added or removed. */
      readonly fields: readonly string[]
    }

/** Fields that change with any write and say nothing by themselves. */
const bookkeeping: ReadonlySet<string> = new Set(['id', 'revision', 'updatedAt'])

/**
 * What differs between a sealed document and the story as it is now: paragraphs with changed words first (`before` or
 * `after` is empty for one that is new or gone), then rows. Empty when nothing that was sealed has changed.
 */
export function changesSinceSeal(sealed: SealDocument, now: SealDocument): readonly SealChange[] {
  const rows = parts.flatMap((part) => changedRows(part, rowsOf(sealed, part), rowsOf(now, part)))
  const rules = canonicalJson(sealed.rules) === canonicalJson(now.rules) ? [] : [{ part: 'rules' } as const]
  return [...changedParagraphs(sealed.text, now.text), ...rows, ...rules]
}

interface SealedRow {
  readonly id: Id
  readonly [field: string]: Json | undefined
}

/** The rows of a part by what tells them apart. */
function rowsOf(document: SealDocument, part: SealedPart): ReadonlyMap<string, SealedRow> {
  if (part === 'anchors') return placesOf(document)
  const rows: readonly SealedRow[] = document[part]
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * The places of claims by claim and order, since each version has rows of its own for them, with what was sealed of each: its words
 * and whether they stand there. Where in the text is told by its paragraphs.
 */
function placesOf({ anchors }: SealDocument): ReadonlyMap<string, SealedRow> {
  const places = new Map<string, SealedRow>()
  const used = new Map<Id, number>()
  for (const { id, claimId, exact, state } of anchors.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    const nth = used.get(claimId) ?? 0
    used.set(claimId, nth + 1)
    places.set(`${claimId} ${nth}`, { id, words: exact, isLost: state === 'lost' })
  }
  return places
}

function changedRows(
  part: SealedPart,
  before: ReadonlyMap<string, SealedRow>,
  after: ReadonlyMap<string, SealedRow>,
): SealChange[] {
  const changes: SealChange[] = []
  for (const [key, row] of before) {
    const other = after.get(key)
    if (other === undefined) changes.push({ part, id: row.id, what: 'removed', fields: [] })
    else {
      const fields = changedFields(row, other)
      if (fields.length > 0) changes.push({ part, id: other.id, what: 'changed', fields })
    }
  }
  for (const [key, { id }] of after) {
    if (!before.has(key)) changes.push({ part, id, what: 'added', fields: [] })
  }
  return changes
}

function changedFields(before: SealedRow, after: SealedRow): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => {
    return !bookkeeping.has(name) && spelled(before[name]) !== spelled(after[name])
  })
}

function spelled(value: Json | undefined): string {
  return value === undefined ? '' : canonicalJson(value)
}

/** Paragraphs that stand in one text only, paired in their order: what was changed stands beside what it became. */
function changedParagraphs(before: string, after: string): SealChange[] {
  if (before === after) return []
  const [gone, come] = [onlyIn(before, after), onlyIn(after, before)]
  const changes: SealChange[] = []
  for (let index = 0; index < Math.max(gone.length, come.length, 1); index += 1) {
    changes.push({ part: 'text', before: gone[index] ?? '', after: come[index] ?? '' })
  }
  return changes
}

function onlyIn(text: string, other: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const paragraph of other.split('\n\n')) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  return text.split('\n\n').filter((paragraph) => {
    const left = counts.get(paragraph) ?? 0
    counts.set(paragraph, left - 1)
    return left <= 0
  })
}
