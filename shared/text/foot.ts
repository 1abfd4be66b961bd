import type { SetAsideReason } from '../domain/article.ts'
import { boilerplateReason } from './boilerplate.ts'
import { looksLikeJobTitle } from './byline.ts'
import { looksLikeName } from './names.ts'
import type { Piece, Placement } from './piece.ts'
import { isUpdateNote } from './update-note.ts'
import { roughWordCount } from './words.ts'

/** What follows the article on its page: by index of the piece, and the author named in the box at the foot. */
export interface Foot {
  readonly asides: ReadonlyMap<number, SetAsideReason>
  readonly author: string | null
}

const newsroomJob =
  /^is (?:a|an|the)\b[^.]*?\b(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|producer|photographer|freelancer?|author|critic|fellow|intern)\b/iu

/**
 * Reads the page from its end upwards: biographies, names and jobs of authors, headings of other lists and the
 * lines under them. The walk stops at the first piece that can be a paragraph of the article, so it never
 * reaches into the body.
 */
export function findFoot(
  pieces: readonly Piece[],
  placements: readonly Placement[],
  byline: string | null,
): Foot {
  const names = authorNames(pieces, byline)
  const asides = new Map<number, SetAsideReason>()
  const lines: number[] = []
  let author: string | null = null
  for (let index = pieces.length - 1; index > 0; index -= 1) {
    const piece = pieces[index]
    const placement = placements[index]
    if (piece === undefined || placement === undefined) continue
    if ('aside' in placement) {
      if (placement.aside === 'author_biography') author = nameIn(piece.text) ?? author
      // A heading of other matter takes the bare lines under it along.
      if (piece.outside === null && takesLinesAlong.has(placement.aside)) {
        for (const line of lines.splice(0)) asides.set(line, placement.aside)
      }
      continue
    }
    if (isUpdateNote(piece.text, true)) continue
    const reason = footReason(piece.text, names, asides.size > 0)
    if (reason !== null) {
      asides.set(index, reason)
      if (reason === 'author_biography') author = nameIn(piece.text) ?? author
    } else if (isBareLine(piece)) {
      lines.push(index)
    } else {
      break
    }
  }
  return { asides, author }
}

const takesLinesAlong: ReadonlySet<SetAsideReason> = new Set(['related_links', 'comments'] as const)

/** A line that is no sentence, as the teasers under "The latest" are. */
function isBareLine({ text, kind }: Piece): boolean {
  if (kind !== 'paragraph' && kind !== 'list_item' && kind !== 'subheading') return false
  return text.length <= 200 && roughWordCount(text) <= 25 && !/[.!?。！？…:;,]["'”’»)\]_*]*$/u.test(text)
}

function footReason(text: string, names: ReadonlySet<string>, isBelowFoot: boolean): SetAsideReason | null {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (isBiography(line, names)) return 'author_biography'
  const reason = boilerplateReason(line)
  if (reason !== null) return reason
  if (names.has(line.toLowerCase())) return 'author_biography'
  if (!isBelowFoot) return null
  if (looksLikeJobTitle(line)) return 'author_biography'
  return looksLikeName(line) && roughWordCount(line) <= 4 ? 'author_biography' : null
}

/** "Jeff Schogol is a senior staff writer for …": of a person known as the author, or of anybody with a newsroom's job. */
function isBiography(line: string, names: ReadonlySet<string>): boolean {
  const match =
    /^((?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){2,5}?)(?=(?:is|was|has|joined|covers|writes|reports|works|leads|serves)\b)/u.exec(
      line,
    )
  if (match === null) return false
  const name = (match[1] ?? '').trim()
  if (names.has(name.toLowerCase())) return true
  // Where the author is known, a reporter of another name is somebody the article is about.
  return names.size === 0 && looksLikeName(name) && newsroomJob.test(line.slice(match[0].length))
}

/** Every name that the page shows to be an author's: in the byline, alone over a biography, on a portrait. */
function authorNames(pieces: readonly Piece[], byline: string | null): ReadonlySet<string> {
  const names = new Set<string>()
  for (const name of byline?.split(/,|&|\band\b/) ?? []) {
    if (looksLikeName(name.trim())) names.add(name.trim().toLowerCase())
  }
  for (const piece of pieces) {
    const portrait = /^(.{3,60}?)[’']?s? avatar$/iu.exec(piece.text.trim())?.[1]
    if (portrait !== undefined && looksLikeName(portrait)) names.add(portrait.toLowerCase())
  }
  return names
}

function nameIn(text: string): string | null {
  const line = text.replace(/\s+avatar$/iu, '').trim()
  if (looksLikeName(line) && !looksLikeJobTitle(line)) return line
  return null
}
