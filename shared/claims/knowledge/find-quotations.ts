import { byWord } from '../../text/by-word.ts'
import type { Reading, Token } from '../../text/reading.ts'
import type { Quotation } from './quotation.ts'

type Role = 'open' | 'close' | 'none'

/** A mark that has opened and not closed yet. */
interface OpenMark {
  readonly family: Family
  readonly token: number
}

type Family =
  | 'double'
  | 'low'
  | 'angle'
  | 'angleInward'
  | 'single'
  | 'straight'
  | 'straightSingle'
  | 'corner'
  | 'whiteCorner'

const quoteMarks = new Set([
  "''",
  '``',
  '“',
  '”',
  '„',
  '«',
  '»',
  '"',
  '‘',
  '’',
  "'",
  '「',
  '」',
  '『',
  '』',
  '‟',
  '＂',
])
const isQuoteMark = byWord((key) => quoteMarks.has(key))

/**
 * Finds the quotations of a reading, in the order in which they open: curly, straight, angle, low and corner marks, one
 * kind within another. A paragraph that opens again with the mark that the one before left open continues it. Where a
 * closing mark stands with nothing open and a word follows it at once (“said.”We”), it opens.
 */
export function findQuotations(reading: Reading): readonly Quotation[] {
  const found: Quotation[] = []
  const { sentences, tokens } = reading
  let unclosed: Quotation | null = null
  for (let first = 0; first < sentences.length;) {
    const block = sentences[first]?.block ?? 0
    let last = first
    while (sentences[last + 1]?.block === block) last += 1
    const from = sentences[first]?.firstToken ?? 0
    const to = sentences[last]?.endToken ?? tokens.length
    const before: number = found.length
    readBlock(reading, block, from, to, found)
    unclosed = linkToPrevious(reading, found, before, unclosed)
    first = last + 1
  }
  return found
}

/** Links the first quotation of a block to the one left open before it; answers what this block leaves open. */
function linkToPrevious(
  reading: Reading,
  found: Quotation[],
  from: number,
  unclosed: Quotation | null,
): Quotation | null {
  const first = found[from]
  if (first === undefined) return null
  const isAtStart = first.start === reading.blocks[first.block]?.start
  if (unclosed !== null && unclosed.block + 1 === first.block && isAtStart) {
    const isSameMark = reading.text.charAt(unclosed.start) === reading.text.charAt(first.start)
    if (isSameMark) found[from] = { ...first, continues: unclosed.index }
  }
  const open = found.slice(from).find((quotation) => !quotation.isClosed && quotation.depth === 0)
  return open ?? null
}

function readBlock(reading: Reading, block: number, from: number, to: number, found: Quotation[]): void {
  const { tokens, text } = reading
  const open: OpenMark[] = []
  const before = found.length
  const close = (depth: number, endToken: number, isClosed: boolean): void => {
    const mark = open[depth]
    const start = tokens[mark?.token ?? 0]?.start ?? 0
    const end = tokens[isClosed ? endToken : endToken - 1]?.end ?? start
    const firstToken = (mark?.token ?? 0) + 1
    open.length = depth
    found.push({ index: 0, block, start, end, firstToken, endToken, depth, isClosed, continues: null })
  }
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'punctuation' || !isQuoteMark(token)) continue
    const family = familyOf(token.word, open)
    if (family === null) continue
    const depth = depthOf(token, text, family, open)
    const role = roleOf(token, text, family, depth >= 0)
    if (role === 'close' && depth >= 0) close(depth, at, true)
    else if (role === 'open') {
      // The same mark again without the other: what stood open was never closed.
      if (depth >= 0) close(depth, at, false)
      if (!isApostrophe(tokens, at, to, family)) open.push({ family, token: at })
    }
  }
  while (open.length > 0) close(open.length - 1, to, false)
  if (found.length === before) return
  const own = found.splice(before).filter((quotation) => quotation.endToken > quotation.firstToken)
  own.sort((a, b) => a.start - b.start || b.end - a.end)
  for (const quotation of own) found.push({ ...quotation, index: found.length })
}

/** How deep the mark stands open that this one may close; curly and straight ones are often mixed. Negative: none. */
function depthOf(token: Token, text: string, family: Family, open: readonly OpenMark[]): number {
  const depth = open.findLastIndex((mark) => mark.family === family)
  if (depth >= 0 || (token.word !== '”' && family !== 'straight')) return depth
  const isEnding =
    /[^\s([{—–]/.test(text.charAt(token.start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(token.end))
  return isEnding
    ? open.findLastIndex((mark) => mark.family === 'double' || mark.family === 'straight')
    : depth
}

const families: Readonly<Record<string, Family>> = {
  '“': 'double',
  '”': 'double',
  '‟': 'double',
  '„': 'low',
  '«': 'angle',
  '»': 'angle',
  '"': 'straight',
  "''": 'straight',
  '``': 'straight',
  '＂': 'straight',
  '‘': 'single',
  '’': 'single',
  "'": 'straightSingle',
  '「': 'corner',
  '」': 'corner',
  '『': 'whiteCorner',
  '』': 'whiteCorner',
}

function familyOf(mark: string, open: readonly OpenMark[]): Family | null {
  const family = families[mark] ?? null
  // German closes „ with “ or ”; others turn their angles inward.
  if ((mark === '“' || mark === '”') && open.at(-1)?.family === 'low') return 'low'
  if ((mark === '»' || mark === '«') && open.some((one) => one.family === 'angleInward')) return 'angleInward'
  if (mark === '»' && !open.some((one) => one.family === 'angle')) return 'angleInward'
  return family
}

/** Marks that say by themselves what they do; `„` and its kin turn the others. */
const ownRole: Readonly<Record<string, Role>> = {
  '„': 'open',
  '「': 'open',
  '『': 'open',
  '‟': 'open',
  '」': 'close',
  '』': 'close',
}

function roleOf(token: Token, text: string, family: Family, isOpen: boolean): Role {
  const own = ownRole[token.word]
  if (own !== undefined) return own
  const around = surroundings(token, text)
  switch (token.word) {
    case '“':
      return family === 'low' ? 'close' : 'open'
    case '«':
      return family === 'angleInward' ? 'close' : 'open'
    case '”':
      return isOpen ? 'close' : openIf(around.isBeforeWord && /^[\s.!?,]?$/.test(around.before))
    case '»':
      return isOpen ? 'close' : openIf(around.isAfterGap && around.isBeforeWord)
    case '‘':
      return openIf(around.isBeforeWord)
    case '’':
    case "'":
      return roleOfApostrophe(token.word, around, isOpen)
    default:
      return roleOfStraight(around, isOpen)
  }
}

/** What stands on both sides of a mark; empty at the edges of the text. */
interface Surroundings {
  readonly before: string
  readonly after: string
  readonly isAfterGap: boolean
  readonly isBeforeWord: boolean
}

function surroundings(token: Token, text: string): Surroundings {
  const before = text.charAt(token.start - 1)
  const after = text.charAt(token.end)
  const isAfterGap = before === '' || /[\s([{—–\-/“"‘'«„]/.test(before)
  const isBeforeWord = after !== '' && /[\p{L}\p{N}$€£#@“"‘'«„([¿¡…]/u.test(after)
  return { before, after, isAfterGap, isBeforeWord }
}

function openIf(opens: boolean): Role {
  return opens ? 'open' : 'none'
}

function roleOfApostrophe(mark: string, around: Surroundings, isOpen: boolean): Role {
  if (isOpen && !/[\p{L}\p{N}]/u.test(around.after)) return 'close'
  return openIf(mark === "'" && around.isAfterGap && around.isBeforeWord)
}

/** The straight mark says by the spaces around it what it is; 6'2" is a measure. */
function roleOfStraight({ before, isAfterGap, isBeforeWord }: Surroundings, isOpen: boolean): Role {
  if (isOpen) return isAfterGap && isBeforeWord && /\s/.test(before) ? 'open' : 'close'
  return openIf(!/\d/.test(before) && (isAfterGap || isBeforeWord))
}

/** A single mark that nothing closes is an apostrophe: “the ’90s”, “rock 'n' roll”. */
function isApostrophe(tokens: readonly Token[], at: number, to: number, family: Family): boolean {
  if (family !== 'single' && family !== 'straightSingle') return false
  const closing = family === 'single' ? '’' : "'"
  const next = tokens[at + 1]
  if (next?.kind === 'number') return true
  for (let later = at + 2; later < to; later += 1) if (tokens[later]?.word === closing) return false
  return true
}
