import type { Span } from '../../../domain/anchor.ts'
import type { Mark } from './marks-of-blocks.ts'

type Family = 'curly' | 'low' | 'straight' | 'two_singles' | 'single' | 'guillemet' | 'corner'

/** A mark that opens a quotation, by how it is closed. */
export interface OpenMark extends Span {
  readonly family: Family
}

/** How a text uses marks that mean different things in different languages. */
export interface MarkConventions {
  /** „so“: the curly opening mark closes. */
  readonly isLow: boolean
  /** ”så”: the same mark on both sides. */
  readonly isNordic: boolean
  /** «so» or »so«; null when the text has only one of the two, which then stands on both sides. */
  readonly guillemet: '«' | '»' | null
}

/** Reads from the whole text how it writes quotations. */
export function conventionsOf(text: string): MarkConventions {
  const left = text.indexOf('«')
  const right = text.indexOf('»')
  return {
    isLow: text.includes('„'),
    isNordic: !/[“"]/.test(text) && /^[^”]*(?<=^|[\s(])”/.test(text),
    guillemet: left === -1 || right === -1 ? null : left < right ? '«' : '»',
  }
}

/** Whether a block opens with a quotation mark, as each paragraph of a continued quotation does. */
export function opensQuotation(text: string, block: Span): boolean {
  return /^(?:(?:…|\.\.\.|[([])\s?)?(?:[“"„«»”「『‘']|``)/.test(text.slice(block.start, block.start + 6))
}

/** A mark with what stands right before and after it in its block ('' at the edges). */
interface Place {
  readonly mark: Mark
  readonly before: string
  readonly after: string
}

/** What is open at a place, and what is left over before it. */
interface Matching {
  readonly text: string
  readonly conventions: MarkConventions
  readonly open: OpenMark[]
  readonly unclosed: OpenMark[]
  readonly unopened: Span[]
}

/** The marks of one block that open and never close, and those that close what was never opened, each in order. */
export function matchMarks(
  text: string,
  block: Span,
  marks: readonly Mark[],
  conventions: MarkConventions,
): { unclosed: readonly OpenMark[]; unopened: readonly Span[] } {
  const matching: Matching = { text, conventions, open: [], unclosed: [], unopened: [] }
  for (const mark of marks) {
    const before = mark.start > block.start ? text.charAt(mark.start - 1) : ''
    const after = mark.end < block.end ? text.charAt(mark.end) : ''
    takers[mark.word]?.({ mark, before, after }, matching)
  }
  const unclosed = [...matching.unclosed, ...matching.open].sort((a, b) => a.start - b.start)
  const { unopened } = matching
  const isStraight = ({ start }: Span): boolean => text.charAt(start) === '"'
  // An even number of straight marks is only oddly set: which of them opens cannot be told from the mark.
  const straight = unclosed.filter(isStraight).length + unopened.filter(isStraight).length
  if (straight % 2 === 1) return { unclosed, unopened }
  return {
    unclosed: unclosed.filter((mark) => !isStraight(mark)),
    unopened: unopened.filter((mark) => !isStraight(mark)),
  }
}

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** Shortened words that begin with an apostrophe, which programs turn the wrong way: ‘til, ‘em, ‘90s. */
const clipped = /^(?:\d|(?:em|til|till|tis|twas|cause|bout|n|round|cuz|kay|tude|s|t|d|ll|re|ve|m)(?!\p{L}))/iu

const takeCorner = ({ mark }: Place, matching: Matching): void => push(matching, mark, 'corner')
const takeCornerEnd = ({ mark }: Place, matching: Matching): void => {
  if (!close(matching, 'corner')) matching.unopened.push(mark)
}

/** What each mark does. */
const takers: Readonly<Record<string, (place: Place, matching: Matching) => void>> = {
  '„': ({ mark }, matching) => push(matching, mark, 'low'),
  '“': ({ mark, before, after }, matching) => {
    if (matching.conventions.isLow && close(matching, 'low')) return
    // Turned the wrong way after the last word, it closes: 51 percent.“
    const isTurned = /\S/.test(before) && !/\S/.test(after)
    if (!(isTurned && close(matching, 'curly'))) push(matching, mark, 'curly')
  },
  '”': takeClosingCurly,
  '"': takeStraight,
  "''": ({ mark }, matching) => {
    if (!close(matching, 'two_singles')) push(matching, mark, 'two_singles')
  },
  '``': ({ mark }, matching) => push(matching, mark, 'two_singles'),
  "'": ({ before, after }, matching) => {
    if (/\S/.test(before) && !isWordCharacter(after)) close(matching, 'single')
  },
  '’’': (_, matching) => {
    close(matching, 'curly', 'two_singles')
  },
  '‘': ({ mark, before, after }, matching) => {
    if (isWordCharacter(before)) return
    if (!isWordCharacter(after)) close(matching, 'single')
    else if (!clipped.test(matching.text.slice(mark.end, mark.end + 6))) push(matching, mark, 'single')
  },
  '’': ({ after }, matching) => {
    if (!isWordCharacter(after)) close(matching, 'single')
  },
  '«': takeGuillemet,
  '»': takeGuillemet,
  '「': takeCorner,
  '『': takeCorner,
  '」': takeCornerEnd,
  '』': takeCornerEnd,
}

function takeClosingCurly({ mark, before, after }: Place, matching: Matching): void {
  const { isNordic } = matching.conventions
  if (isNordic ? close(matching, 'curly', 'low') : close(matching, 'curly', 'low', 'straight')) return
  // Turned the wrong way before a word, it opens: said.”We’re.
  if (isNordic || isWordCharacter(after) || !/\S/.test(before)) push(matching, mark, 'curly')
  else matching.unopened.push(mark)
}

function takeStraight({ mark, before, after }: Place, matching: Matching): void {
  const isInQuotation = matching.open.some(({ family }) => family === 'straight')
  // 6'2" and 12": feet and inches, unless a quotation waits for its end.
  if (/\d'\d{1,2}$/.test(matching.text.slice(Math.max(0, mark.start - 4), mark.start))) return
  if (/\d/.test(before) && !isInQuotation) return
  const looksOpening = /^$|[\s([—–-]/.test(before) && isWordCharacter(after)
  if (looksOpening && matching.open.at(-1)?.family === 'straight') push(matching, mark, 'straight')
  else if (close(matching, 'straight')) return
  else if (!/[^\s([—–-]/.test(before) || isWordCharacter(after)) push(matching, mark, 'straight')
  else if (!close(matching, 'curly')) matching.unopened.push(mark)
}

function takeGuillemet({ mark, before, after }: Place, matching: Matching): void {
  if (matching.conventions.guillemet === null) {
    // A lone one at the edge of a block is a bullet or an arrow: » First, Next ».
    const isArrow = after === '' || (before === '' && /\s/.test(after))
    if (!close(matching, 'guillemet') && !isArrow) push(matching, mark, 'guillemet')
  } else if (mark.word === matching.conventions.guillemet) push(matching, mark, 'guillemet')
  else if (!close(matching, 'guillemet')) matching.unopened.push(mark)
}

function push({ open }: Matching, { start, end }: Mark, family: Family): void {
  open.push({ start, end, family })
}

/** Closes the last open mark of these families; what was opened within it and never closed is left over. */
function close({ open, unclosed }: Matching, ...families: readonly Family[]): boolean {
  const at = open.findLastIndex(({ family }) => families.includes(family))
  if (at === -1) return false
  unclosed.push(...open.splice(at).slice(1))
  return true
}
