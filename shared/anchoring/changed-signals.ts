import { foldTypography } from './fold-typography.ts'

/** What kind of change happened inside a claim's words. Each is looked for by itself, since each is checked in another way. */
export const changeSignals = [
  'number',
  'date',
  'name',
  'negation',
  'quotation_marks',
  'words',
  'paragraph',
] as const
export type ChangeSignal = (typeof changeSignals)[number]

/**
 * What differs between the words of a claim and the words that stand in their place; empty when only typesetting does (case, the
 * shape of quotation marks and dashes, spaces). Numbers differ when their digits do, so "2" for "two" is told as well, or when one
 * number word stands for another; a number word that merely came or went is a change of words. A paragraph that begins between words
 * of one is told even when each word still stands: what they say together may not.
 */
export function changedSignals(before: string, after: string): readonly ChangeSignal[] {
  if (before === after) return []
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  if (isSame(old.keys, fresh.keys)) return differs.paragraph(old, fresh) ? ['paragraph'] : []
  return changeSignals.filter((signal) => differs[signal](old, fresh))
}

interface Words {
  readonly written: readonly string[]
  readonly keys: readonly string[]
  /** How many paragraphs begin between them. */
  readonly breaks: number
}

const wordOrMark = /[\p{L}\p{M}\p{N}]+(?:[.,:'’](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

const paragraphBreak = /\n\s*\n/g

function wordsOf(text: string): Words {
  const written = text.match(wordOrMark) ?? []
  const breaks = text.trim().match(paragraphBreak)?.length ?? 0
  return { written, keys: written.map(foldTypography), breaks }
}

const numberWords = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion ' +
    'billions trillion trillions dozen dozens half third quarter'
  ).split(' '),
)

const calendarWords = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday'
  ).split(' '),
)

const negations = new Set(
  'not no never none nobody nothing neither nor without cannot hardly denied denies deny failed fails refused refuses unlike'.split(
    ' ',
  ),
)

const differs: Record<ChangeSignal, (before: Words, after: Words) => boolean> = {
  number: (before, after) => hasOtherDigits(before, after) || hasOtherNumberWords(before, after),
  date: inWhat(({ keys, written }) =>
    keys.filter((key, index) => calendarWords.has(key) && isCapitalOrLong(written[index] ?? '')),
  ),
  name: inWhat(({ keys, written }) =>
    keys.filter((key, index) => isNameLike(written[index] ?? '', keys[index - 1]) && !calendarWords.has(key)),
  ),
  negation: inWhat(({ keys }) => keys.filter((key) => negations.has(key) || key.endsWith("n't"))),
  quotation_marks: inWhat(({ keys }) => keys.filter((key) => key === '"')),
  words: (before, after) => !isSame(before.keys, after.keys),
  paragraph: (before, after) => after.breaks > before.breaks,
}

/** Whether the words that `pick` chooses are not the same on both sides, in whatever order they stand. */
function inWhat(pick: (words: Words) => readonly string[]): (before: Words, after: Words) => boolean {
  return (before, after) => !isSame(pick(before).toSorted(), pick(after).toSorted())
}

const hasOtherDigits = inWhat(({ written }) => written.flatMap((word) => word.match(/\p{Nd}+/gu) ?? []))

function hasOtherNumberWords(before: Words, after: Words): boolean {
  const [old, fresh] = [numberWordsIn(before), numberWordsIn(after)]
  return old.some((word) => !fresh.includes(word)) && fresh.some((word) => !old.includes(word))
}

function numberWordsIn({ keys }: Words): readonly string[] {
  return keys.filter((key) => numberWords.has(key))
}

/** A capital says something only where no sentence or quotation begins. */
function isNameLike(word: string, keyBefore: string | undefined): boolean {
  return /^\p{Lu}/u.test(word) && keyBefore !== undefined && !/^[.!?:"'([]$/.test(keyBefore)
}

/** "may" and "march" are months with a capital only. */
function isCapitalOrLong(word: string): boolean {
  return /^\p{Lu}/u.test(word) || word.length > 5
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index])
}
