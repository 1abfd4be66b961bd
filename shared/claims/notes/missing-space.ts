import type { Span } from '../../domain/anchor.ts'
import type { Reading, Token } from '../../text/reading.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteRule } from './note-rule.ts'
import { isGlued, wordAt } from './words/token-at.ts'
import { quoteWords } from './words/quote-words.ts'

/** Ends of addresses and file names: after their stop no sentence begins. */
const endings = new Set(
  'com org net gov edu mil int info biz eu us uk de fr io tv co me ai app js ts py html htm pdf doc docx jpg png gif mp3 mp4 exe zip'.split(
    ' ',
  ),
)

/** Written with their mark inside: Yahoo!Finance, Jeopardy!Master. */
const withMark = new Set(['yahoo', 'jeopardy', 'e', 'wham', 'panic'])

/** Above this stand the scripts that write without spaces. */
const unspacedFrom = 0x2e80

/**
 * Where a space is missing after a mark: said.”We’re, said,the, ended.The. Addresses, numbers, shortened words and
 * names with a stop in them are let stand.
 */
export const findMissingSpaces: NoteRule = ({ reading }) => {
  const { text, tokens } = reading
  const notes: CopyNote[] = []
  const isLow = text.includes('„')
  for (let index = 1; index + 1 < tokens.length; index += 1) {
    const mark = tokens[index]
    const before = tokens[index - 1]
    const after = tokens[index + 1]
    if (mark?.kind !== 'punctuation' || before === undefined || after === undefined) continue
    if (before.end !== mark.start || after.start !== mark.end) continue
    if (after.word === '“' && !isGlued(tokens, index + 1)) continue
    const at = gapFinders[mark.word]?.({ before, mark, after, index, reading, isLow }) ?? null
    if (at === null) continue
    const span = { start: startOfRun(tokens, index), end: endOfRun(tokens, index + 1) }
    notes.push(noteAt(text, span, at, mark))
  }
  return notes
}

/** A mark with what is glued to it on both sides. */
interface Place {
  readonly before: Token
  readonly mark: Token
  readonly after: Token
  readonly index: number
  readonly reading: Reading
  /** Whether the text quotes „so“, where the curly marks mean something else. */
  readonly isLow: boolean
}

/** Where the space belongs at a mark; null when none is missing. */
const gapFinders: Readonly<Record<string, (place: Place) => number | null>> = {
  ',': gapAfterComma,
  // “&mdash;and” is a character that an import has left in code.
  ';': (place) => (wordAt(place.reading.tokens, place.index - 2) === '&' ? null : gapAfterComma(place)),
  '.': (place) => (isStop(place) ? place.mark.end : null),
  '?': gapAfterCall,
  '!': gapAfterCall,
  ')': ({ before, mark, after }) => (isSpacedWord(before) && beginsSentence(after) ? mark.end : null),
  '”': ({ after, mark, reading, isLow }) => {
    if (isLow || !followsQuotation(after)) return null
    return isOpenBefore(reading.text, mark.start) ? mark.end : mark.start
  },
  '“': ({ before, mark, after, isLow }) =>
    !isLow && isLongWord(before) && isSpacedWord(after) ? mark.start : null,
  '"': ({ before, mark, after, reading }) =>
    /[.,?!]/.test(before.word) && beginsSentence(after) ? straightGap(reading.text, mark) : null,
}

function gapAfterComma({ before, mark, after }: Place): number | null {
  return isLongWord(before) && (isSpacedWord(after) || after.word === '“') ? mark.end : null
}

function gapAfterCall({ before, mark, after }: Place): number | null {
  return endsLower(before) && !withMark.has(before.key) && beginsSentence(after) ? mark.end : null
}

/** Whether a stop between two words ends a sentence: “ended.The”, not “Node.js”, “example.Com/x”, “J.Smith”. */
function isStop({ before, after, index, reading: { tokens } }: Place): boolean {
  const isEnd = endsLower(before) || (before.kind === 'number' && before.word.length > 1)
  if (!isEnd || isInAddress(tokens, index)) return false
  return after.word === '“' || (beginsSentence(after) && !endings.has(after.key))
}

/** Whether the words around a stop are glued to more of an address, a path or a name with stops. */
function isInAddress(tokens: readonly Token[], index: number): boolean {
  if (isGlued(tokens, index - 2) && /[@/.#_\\:]$/.test(wordAt(tokens, index - 2))) return true
  if (!isGlued(tokens, index + 1)) return false
  const next = wordAt(tokens, index + 2)
  return /^[@/_\\(]/.test(next) || (next === '.' && isGlued(tokens, index + 2))
}

/** A word of more than a letter in lower case. */
function endsLower(token: Token): boolean {
  return token.kind === 'word' && token.word.length > 1 && /\p{Ll}$/u.test(token.word)
}

function beginsSentence(token: Token): boolean {
  return (
    token.isCapitalised && (/^\p{Lu}\p{Ll}/u.test(token.word) || token.word === 'I' || token.word === 'A')
  )
}

function isSpacedWord(token: Token): boolean {
  return token.kind === 'word' && token.word.charCodeAt(0) < unspacedFrom && /^\p{L}/u.test(token.word)
}

function isLongWord(token: Token): boolean {
  return isSpacedWord(token) && token.word.length > 1
}

/** What may not stand right behind a closing mark: a word, but not the ending of the one before it. */
function followsQuotation(after: Token): boolean {
  return (isSpacedWord(after) && after.key !== 's' && after.key !== 'ed') || after.kind === 'number'
}

/** Whether a curly quotation is open at an offset, by the last mark in its paragraph. */
function isOpenBefore(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”')
}

/** An odd number of straight marks before it in the paragraph: it closes. */
function straightGap(text: string, mark: Span): number {
  const paragraph = text.slice(text.lastIndexOf('\n', mark.start - 1) + 1, mark.start)
  return paragraph.split('"').length % 2 === 0 ? mark.end : mark.start
}

/** The words on both sides belong to the note: back over marks to the word before them. */
function startOfRun(tokens: readonly Token[], index: number): number {
  let at = index
  while (isGlued(tokens, at - 1)) {
    at -= 1
    if (tokens[at]?.kind !== 'punctuation' && !clitic.test(wordAt(tokens, at))) break
  }
  return tokens[at]?.start ?? 0
}

/** And on over marks to the word after them, with its ending: We’re. */
function endOfRun(tokens: readonly Token[], index: number): number {
  let at = index
  while (tokens[at]?.kind === 'punctuation' && isGlued(tokens, at)) at += 1
  if (isGlued(tokens, at) && clitic.test(wordAt(tokens, at + 1))) at += 1
  return tokens[at]?.end ?? 0
}

const clitic = /^['’]\p{L}/u

function noteAt(text: string, span: Span, at: number, mark: Token): CopyNote {
  const left = text.slice(span.start, at)
  const right = text.slice(at, span.end)
  // A mark that closes where it should open was turned by the missing space.
  const turned = mark.word === '”' && at === mark.start ? right.replace('”', '“') : right
  return {
    rule: 'missing_space',
    ...span,
    message: `A space is missing in ${quoteWords(text, span)}.`,
    other: null,
    suggestion: `${left} ${turned}`,
    claimType: 'other',
  }
}
