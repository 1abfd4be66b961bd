import type { BlockKind } from '../domain/article.ts'
import { boilerplateReason } from './boilerplate.ts'
import { plainPiece, type Piece } from './piece.ts'
import { roughWordCount } from './words.ts'

/** Lines longer than this are never the work of a hard wrap (in UTF-16 units). */
const widestWrap = 100

/**
 * Reads plain text: paragraphs parted by empty lines, or one paragraph a line, or lines broken at a fixed width
 * and joined again here. Bullets and quote marks (`-`, `•`, `>`) become kinds; numbers of a list stay, they are words.
 */
export function readPlainText(text: string): Piece[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+$/, ''))
  const width = wrapWidth(lines)
  const pieces: { text: string; kind: BlockKind }[] = []
  let previous: string | null = null
  for (const line of lines) {
    const trimmed = line.replace(/^\s+/, '')
    if (!/\S/.test(trimmed)) {
      previous = null
      continue
    }
    const { kind, content } = readMark(trimmed)
    const last = pieces.at(-1)
    const isGoingOn =
      last !== undefined && previous !== null && goesOn(previous, line, kind, last.kind, width)
    if (isGoingOn) last.text = join(last.text, content)
    else if (content !== '') pieces.push({ text: content, kind })
    previous = line
  }
  return markSubheadings(markNumberedLists(pieces)).map(({ text: content, kind }) =>
    plainPiece(content, kind),
  )
}

function readMark(line: string): { kind: BlockKind; content: string } {
  const quoted = /^(?:>\s?)+(.*)$/.exec(line)
  if (quoted !== null) return { kind: 'quote', content: (quoted[1] ?? '').trim() }
  const bullet = /^[-*+•‣◦▪●·]\s+(\S.*)$/.exec(line)
  if (bullet !== null) return { kind: 'list_item', content: bullet[1] ?? '' }
  return { kind: 'paragraph', content: line }
}

/** The line before ends where the wrap made it end, and this line opens nothing of its own. */
function goesOn(
  previous: string,
  line: string,
  kind: BlockKind,
  lastKind: BlockKind,
  width: number | null,
): boolean {
  if (width === null) return false
  if (kind === 'list_item' || (kind === 'quote') !== (lastKind === 'quote')) return false
  const isNewlyIndented = /^\s{2,}/.test(line) && !/^\s/.test(previous) && lastKind !== 'list_item'
  return !isNewlyIndented && isBrokenByWidth(previous, line, width)
}

/** A wrap breaks a line only when the next word would not have fitted. */
function isBrokenByWidth(line: string, next: string, width: number): boolean {
  const nextWord = /^\s*(\S+)/.exec(next)?.[1] ?? ''
  return line.length + 1 + nextWord.length > width
}

/** The width at which the text was hard-wrapped, or null when its lines are not the work of a wrap. */
function wrapWidth(lines: readonly string[]): number | null {
  const width = Math.max(0, ...lines.slice(0, 20_000).map((line) => line.length))
  if (width > widestWrap || width < 30) return null
  let breaks = 0
  let byWidth = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || !/\S/.test(line) || !/\S/.test(next)) return
    breaks += 1
    if (isBrokenByWidth(line, next, width - 3)) byWidth += 1
  })
  return breaks >= 2 && byWidth / breaks >= 0.6 ? width - 3 : null
}

/** A word broken at its hyphen goes on without a space. */
function join(text: string, next: string): string {
  return /\p{L}-$/u.test(text) && /^\p{L}/u.test(next) ? `${text}${next}` : `${text} ${next}`
}

function markNumberedLists(pieces: { text: string; kind: BlockKind }[]): { text: string; kind: BlockKind }[] {
  const numberOf = (index: number): number | null => {
    const number = /^(\d{1,3})[.)]\s+\S/.exec(pieces[index]?.text ?? '')?.[1]
    return number === undefined ? null : Number(number)
  }
  return pieces.map((piece, index) => {
    const own = numberOf(index)
    if (own === null || piece.kind !== 'paragraph') return piece
    const isInList = numberOf(index - 1) === own - 1 || numberOf(index + 1) === own + 1
    return isInList ? { ...piece, kind: 'list_item' as const } : piece
  })
}

/** A short line without a full stop over a paragraph is its heading. The first piece is left for the headline. */
function markSubheadings(pieces: { text: string; kind: BlockKind }[]): { text: string; kind: BlockKind }[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1]
    const isPair = index > 0 && next?.kind === 'paragraph' && piece.kind === 'paragraph'
    if (!isPair || boilerplateReason(piece.text) !== null) return piece
    const isLine =
      piece.text.length <= 100 &&
      roughWordCount(piece.text) <= 14 &&
      !/[.!?:;,…。！？：；，]["'”’»)\]]*$/u.test(piece.text)
    const isOverProse = roughWordCount(next.text) >= 12 && /[.!?…。！？]["'”’»)\]]*$/u.test(next.text)
    return isLine && isOverProse ? { ...piece, kind: 'subheading' as const } : piece
  })
}
