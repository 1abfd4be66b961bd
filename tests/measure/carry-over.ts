import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type CarriedPlace, carryOver } from '../../shared/anchoring/carry-over.ts'
import { toUtf16Offsets } from './to-utf16-offsets.ts'
import type { MeasureRow } from './measure-row.ts'

const kinds = ['unchanged', 'moved', 'edited', 'deleted', 'ambiguous'] as const
const revisionSchema = z.object({
  old: z.string(),
  new: z.string(),
  anchors: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      kind: z.enum(kinds),
      new_start: z.int().nullable(),
      new_end: z.int().nullable(),
    }),
  ),
})

type Kind = Exclude<(typeof kinds)[number], 'ambiguous'>
type Scored = {
  readonly kind: Kind
  readonly isRight: boolean
  readonly number: 'flagged' | 'missed' | 'false' | 'quiet'
}

const peers: Record<Kind, string> = {
  unchanged: 'exact 99.5, Hypothesis 100, text-quote 99.9, d-m-p 99.7',
  moved: 'exact 100, Hypothesis 100, text-quote 99.5, d-m-p 24.9',
  edited: 'exact 0, Hypothesis 97.7, text-quote 73.8, d-m-p 98.2',
  deleted: 'exact 100, Hypothesis 96.7, text-quote 99.7, d-m-p 92.6',
}
const bars: Record<Kind, string> = {
  unchanged: '>= 100 %',
  moved: '>= 99.9 %',
  edited: '>= 99 %',
  deleted: '>= 99 %',
}

/**
 * Carries the anchors of real revisions over (quality.md): right is an overlap of at least a half (intersection over union) with where they
 * are, or lost when they were deleted. A number changed when the runs of digits of the two wordings differ.
 */
export async function measureCarryOver(dataFolder: string): Promise<readonly MeasureRow[]> {
  const lines = (await readFile(join(dataFolder, 'carry-over-dev.jsonl'), 'utf8')).trim().split('\n')
  const scored = lines.flatMap((line) => scoreRevision(revisionSchema.parse(JSON.parse(line))))
  const places = (Object.keys(peers) as Kind[]).map((kind) => {
    const own = scored.filter((anchor) => anchor.kind === kind)
    return {
      what: `Carry-over, ${own.length} anchors that are ${kind}: right`,
      peers: peers[kind],
      ours: share(own.filter(({ isRight }) => isRight).length, own.length),
      bar: bars[kind],
    }
  })
  const count = (number: Scored['number']) => scored.filter((anchor) => anchor.number === number).length
  return [
    ...places,
    {
      what: 'Carry-over: changed numbers that are flagged',
      peers: 'none does',
      ours: share(count('flagged'), count('flagged') + count('missed')),
      bar: '>= 98 %',
    },
    {
      what: 'Carry-over: flagged although no number changed',
      peers: 'none does',
      ours: share(count('false'), count('false') + count('quiet')),
      bar: '<= 1 %',
    },
  ]
}

function scoreRevision(revision: z.infer<typeof revisionSchema>): readonly Scored[] {
  const inOld = toUtf16Offsets(revision.old)
  const inNew = toUtf16Offsets(revision.new)
  const anchors = revision.anchors.filter(({ kind }) => kind !== 'ambiguous')
  const carried = carryOver(
    revision.old,
    revision.new,
    anchors.map(({ start, end }) => ({ start: inOld(start), end: inOld(end) })),
  )
  return anchors.flatMap(({ kind, start, end, new_start, new_end }, index) => {
    const place = carried[index]
    if (place === undefined || kind === 'ambiguous') return []
    const gold =
      new_start === null || new_end === null ? null : { start: inNew(new_start), end: inNew(new_end) }
    const wasDigits = digitsOf(revision.old.slice(inOld(start), inOld(end)))
    const isDigits = gold === null ? null : digitsOf(revision.new.slice(gold.start, gold.end))
    return [
      {
        kind,
        isRight: gold === null ? place.span === null : overlap(place, gold) >= 0.5,
        number: judged(kind === 'edited' && isDigits !== wasDigits, place.signals.includes('number')),
      },
    ]
  })
}

function judged(hasChanged: boolean, isFlagged: boolean): Scored['number'] {
  if (hasChanged) return isFlagged ? 'flagged' : 'missed'
  return isFlagged ? 'false' : 'quiet'
}

function overlap({ span }: CarriedPlace, gold: { readonly start: number; readonly end: number }): number {
  if (span === null) return 0
  const both = Math.max(0, Math.min(span.end, gold.end) - Math.max(span.start, gold.start))
  return both / (Math.max(span.end, gold.end) - Math.min(span.start, gold.start))
}

function digitsOf(words: string): string {
  return (words.match(/\d+/g) ?? []).toSorted().join(' ')
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`
}
