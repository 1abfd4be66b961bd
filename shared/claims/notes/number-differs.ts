import type { CopyNote } from './copy-note.ts'
import type { NoteGround, NoteRule } from './note-rule.ts'
import { isSlipOf, isSlipOfTheHand, mayAgree, mayMeet, type Reach, reachOf } from './words/amount.ts'
import type { Figure } from './words/figures.ts'
import { isOfItsOwn } from './words/figure-of-its-own.ts'
import { quoteAt } from './words/quote-words.ts'

/**
 * The same number written differently. A figure of the headline, the dek or a caption is held against those of the
 * running text: when none agrees, the first that counts the same is the other place. Within the running text only counts
 * of the dead, hurt and missing, and things named again with “the” (“12 homes … the 21 homes”) are held against the
 * first of their kind, and only when one slip makes one of the other: a story may well tell of two events.
 */
export const findNumbersThatDiffer: NoteRule = (ground) => {
  const { figures, isEnglish } = ground
  if (figures.length < 2 || !isEnglish) return []
  const running = figures.filter(({ isDisplay }) => !isDisplay)
  const byKind = Map.groupBy(running, kindOf)
  return [
    ...figures
      .filter(({ isDisplay }) => isDisplay)
      .flatMap((figure) => againstText(figure, running, byKind, ground)),
    ...[...byKind.values()].flatMap((same) => withinText(same, ground)),
  ]
}

/** What two figures must share to count the same. */
function kindOf({ unit, kind, noun }: Figure): string {
  if (unit === 'casualty') return `casualty ${kind ?? ''}`
  if (unit === 'count')
    return `count ${isOfPeople(noun) || (noun === null && kind !== null) ? `people ${kind ?? ''}` : (noun ?? '')}`
  return `${unit} ${kind ?? ''}`
}

const people = new Set([
  'person',
  'man',
  'woman',
  'victim',
  'dead',
  'other',
  'life',
  'body',
  'casualty',
  'fatality',
])

function isOfPeople(noun: string | null): boolean {
  return noun !== null && people.has(noun)
}

function againstText(
  figure: Figure,
  running: readonly Figure[],
  byKind: ReadonlyMap<string, readonly Figure[]>,
  ground: NoteGround,
): CopyNote[] {
  if (!isTelling(figure) || !isOfItsOwn(figure, ground)) return []
  const { quantity } = figure
  if (running.some((other) => isSameNumber(figure, other))) return []
  const same = byKind.get(kindOf(figure)) ?? []
  if (same.some((other) => mayAgree(quantity, other.quantity)) || isSum(figure, same)) return []
  const other = same.find(
    (one) => isOfItsOwn(one, ground) && countsTheSame(figure, one) && isNear(figure, one),
  )
  return other === undefined ? [] : [noteOn(figure, other, ground)]
}

/** Years of age, hours, and what says no number tell nothing that the text must repeat. */
function isTelling({ unit, noun, kind, quantity }: Figure): boolean {
  if (reachOf(quantity) === null) return false
  if (unit !== 'count') return true
  return kind !== null || (noun !== null && !common.has(noun) && !isOfPeople(noun))
}

/** What a text counts many times and each time anew. */
const common = new Set(
  (
    'year month week day hour minute second time point way thing percent mile kilometer kilometre meter metre foot inch pound kilogram ton ' +
    'degree step part side reason example question kind type case place game season round goal run yard page word star vote seat'
  ).split(' '),
)

/** The very number stands in the text, with the same unit or with none. */
function isSameNumber(figure: Figure, other: Figure): boolean {
  const { value } = figure.quantity
  if (value === null || value !== other.quantity.value) return false
  if (figure.unit === 'money' || figure.unit === 'percent') return figure.unit === other.unit
  return other.unit === 'casualty'
    ? figure.kind === other.kind
    : other.noun === null || other.noun === figure.noun || isOfPeople(other.noun)
}

/** “5 killed” above, “three people were killed … two others died” below. */
function isSum({ quantity }: Figure, same: readonly Figure[]): boolean {
  const values = [...new Set(same.map((one) => one.quantity.value).filter((value) => value !== null))].slice(
    0,
    12,
  )
  return values.some((a, index) =>
    values.slice(index).some((b) => mayAgree(quantity, { ...quantity, value: a + b, qualifier: null })),
  )
}

function countsTheSame(a: Figure, b: Figure): boolean {
  if (a.unit === 'money' || a.unit === 'percent')
    return a.noun === null || b.noun === null || a.noun === b.noun
  if (a.unit === 'casualty' || a.kind !== null) return a.noun === b.noun || isGeneral(a) || isGeneral(b)
  return a.noun === b.noun && (a.manner === b.manner || a.manner === '' || b.manner === '')
}

/** Whoever they are: “43 dead”, “41 people”. */
function isGeneral({ noun }: Figure): boolean {
  return noun === null || isOfPeople(noun)
}

/** The dead and what was done to people may be told far from right; other figures only one slip away. */
function isNear(a: Figure, b: Figure): boolean {
  const [one, other] = [middleOf(a), middleOf(b)]
  if (isSlipOf(one, other)) return true
  return (
    (a.unit === 'casualty' || (a.unit === 'count' && a.kind !== null)) &&
    Math.max(one, other) <= 4 * Math.min(one, other)
  )
}

function middleOf({ quantity: { value, min, max } }: Figure): number {
  return value ?? (min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0))
}

/** The figures of one kind, each against the first that stands for itself. */
function withinText(same: readonly Figure[], ground: NoteGround): CopyNote[] {
  const own = same.filter((figure) => isTelling(figure) && isOfItsOwn(figure, ground))
  const [first] = own
  if (first === undefined || first.unit === 'percent') return []
  const notes: CopyNote[] = []
  const told: { readonly figure: Figure; readonly reach: Reach | null }[] = []
  for (const figure of own) {
    const reach = reachOf(figure.quantity)
    const isNew = !told.some((one) => mayMeet(one.reach, reach))
    const other = isNew ? told.find((one) => isRepeated(one.figure, figure, ground)) : undefined
    if (other !== undefined) notes.push(noteOn(figure, other.figure, ground))
    told.push({ figure, reach })
  }
  return notes
}

function isRepeated(before: Figure, figure: Figure, ground: NoteGround): boolean {
  if (!countsTheSame(before, figure)) return false
  const [one, other] = [middleOf(before), middleOf(figure)]
  if (!isSlipOf(one, other)) return false
  if (figure.unit === 'casualty') return true
  if (!isNamedAgain(figure, ground) || (isPicked(figure, ground) && !isSlipOfTheHand(one, other)))
    return false
  if (figure.unit === 'money') return figure.noun !== null && figure.noun === before.noun
  return other > 3 && figure.manner === before.manner
}

const pointers = new Set(['the', 'all', 'these', 'those'])

/** “the 21 homes”, “all 21 homes”, “the $2 million bridge”. */
function isNamedAgain({ quantity }: Figure, { reading: { tokens } }: NoteGround): boolean {
  const before = tokens[quantity.from - 1]
  const pointer = before !== undefined && /^\p{Sc}$/u.test(before.word) ? tokens[quantity.from - 2] : before
  return pointer !== undefined && pointers.has(pointer.key)
}

/** “the 12 homes that stood by the river” may be some of many. */
function isPicked({ end }: Figure, { reading: { text } }: NoteGround): boolean {
  return /^\s+(?:who|that|which|in|from|of|with|at)\b/.test(text.slice(end, end + 8))
}

function noteOn(figure: Figure, other: Figure, { reading }: NoteGround): CopyNote {
  return {
    rule: 'number_differs',
    start: figure.start,
    end: figure.end,
    message: `${quoteAt(reading, figure)} and ${quoteAt(reading, other)} do not agree, if they count the same.`,
    other: { start: other.start, end: other.end },
    suggestion: null,
    claimType: figure.unit === 'casualty' ? 'casualty_count' : 'number_statistic',
  }
}
