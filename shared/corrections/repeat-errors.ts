import type { Correction } from '../domain/correction.ts'
import type { DateOrInstant, Id } from '../domain/ids.ts'
import { foldWords } from '../text/fold-words.ts'

/** Why an error is called one that was made before; what says most stands first. */
export const repeatReasons = ['same_words', 'same_story', 'same_desk'] as const
export type RepeatReason = (typeof repeatReasons)[number]

/** The entry whose error was made again. */
export interface Repeat {
  readonly earlier: Correction
  readonly reason: RepeatReason
}

/** Errors of one kind from one desk at one stage say something within this time, in days. */
const patternLength = 90
const dayLength = 86_400_000

/**
 * The entries whose error was made again after it had been put right, by their ids, each with the last such entry before it:
 *
 * - the same words were corrected before, in whatever story: the same name, or the same change of a figure or a date;
 * - the same story needed another correction of the same kind of error;
 * - the same desk made the same kind of error at the same stage within 90 days.
 *
 * What was known before the first was put right is the same error found in two places, no repeat. Rejected entries, updates and
 * minor fixes never count: nothing was wrong, or nobody was told.
 */
export function repeatErrors(corrections: Iterable<Correction>): ReadonlyMap<Id, Repeat> {
  const moments = [...corrections].filter(isError).flatMap((entry) => {
    const end = endOf(entry)
    return [
      { at: beginOf(entry, end), entry, isEnd: false },
      ...(end === null ? [] : [{ at: end, entry, isEnd: true }]),
    ]
  })
  // What was put right at a moment was so when the next came up at the same one.
  moments.sort((a, b) => a.at - b.at || Number(b.isEnd) - Number(a.isEnd) || a.entry.number - b.entry.number)
  const putRight = new Map<string, { readonly at: number; readonly entry: Correction }>()
  const repeats = new Map<Id, Repeat>()
  for (const { at, entry, isEnd } of moments) {
    for (const { reason, key } of keysOf(entry)) {
      if (isEnd) {
        putRight.set(key, { at, entry })
        continue
      }
      const earlier = putRight.get(key)
      if (earlier === undefined || repeats.has(entry.id)) continue
      if (reason === 'same_desk' && at - earlier.at > patternLength * dayLength) continue
      repeats.set(entry.id, { earlier: earlier.entry, reason })
    }
  }
  return repeats
}

function isError({ status, kind }: Correction): boolean {
  return status !== 'rejected' && kind !== 'update' && kind !== 'minor_fix'
}

/**
 * When the desk first knew: the report, the find, or else the draft; in any case before it was put right, since entries are
 * written up later too.
 */
function beginOf({ reportedAt, foundAt, draftedAt }: Correction, end: number | null): number {
  const known = [reportedAt, foundAt].flatMap((at) => (at === null ? [] : [Date.parse(at)]))
  const begin = known.length === 0 ? Date.parse(draftedAt) : Math.min(...known)
  return end === null ? begin : Math.min(begin, end - 1)
}

/** When it was put right; null while it is not. Of a day, its end: what came in on that day may have come before. */
function endOf({ correctedAt, publishedAt, approvedAt }: Correction): number | null {
  const at: DateOrInstant | null = correctedAt ?? publishedAt ?? approvedAt
  if (at === null) return null
  return Date.parse(at) + (at.length === 'yyyy-mm-dd'.length ? dayLength : 0)
}

interface Key {
  readonly reason: RepeatReason
  readonly key: string
}

const known = new WeakMap<Correction, readonly Key[]>()

/** What entries of the same error have in common; worked out once for each entry, since a log is looked at often. */
function keysOf(entry: Correction): readonly Key[] {
  const before = known.get(entry)
  if (before !== undefined) return before
  const { storyId, errorType, responsible, stageIntroduced } = entry
  const desk = foldWords(responsible?.trim() ?? '')
  const stage = foldWords(stageIntroduced?.trim() ?? '')
  const keys: Key[] = [
    ...wrongThings(entry).map((thing) => ({ reason: 'same_words', key: `words ${thing}` }) as const),
    { reason: 'same_story', key: `story ${storyId} ${errorType}` },
    ...(desk === '' || stage === ''
      ? []
      : [{ reason: 'same_desk', key: JSON.stringify([desk, stage, errorType]) } as const]),
  ]
  known.set(entry, keys)
  return keys
}

const word = /[\p{L}\p{M}\p{N}]+(?:[.,/:'’-][\p{L}\p{M}\p{N}]+)*/gu
const letter = /\p{L}/u
/** Letters of a script without capitals count as none: there, a name looks like any word. */
const capital = /^[\p{Lu}\p{Lt}]/u

/** As many words together are no accident. */
const tellingLength = 3

/**
 * What was wrong, as it would be wrong again: a name of two words or more in which something changed; the old words when there
 * are enough of them to know them by; else the old words with the new ones, since “16” alone is wrong in many ways.
 */
function wrongThings({ originalText, correctedText }: Correction): readonly string[] {
  const before = originalText.match(word) ?? []
  const after = new Set((correctedText.match(word) ?? []).map(foldWords))
  if (before.length === 0) return []
  const folded = before.map(foldWords)
  const names = namesIn(before)
    .filter(([from, to]) => folded.slice(from, to).some((each) => !after.has(each)))
    .map(([from, to]) => `name ${folded.slice(from, to).join(' ')}`)
  const isTelling = folded.filter((each) => letter.test(each)).length >= tellingLength
  const old = folded.join(' ')
  return [...names, isTelling ? old : `${old} > ${foldWords(correctedText)}`]
}

/** Where words with capitals stand side by side, two at least; ends exclusive. */
function namesIn(words: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const names: (readonly [number, number])[] = []
  for (let from = 0; from < words.length; from += 1) {
    let to = from
    while (capital.test(words[to] ?? '')) to += 1
    if (to - from > 1) names.push([from, to])
    if (to > from) from = to
  }
  return names
}
