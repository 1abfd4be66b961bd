import type { BlockKind, SetAsideReason } from '../../../shared/domain/article.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { normaliseText } from '../../../shared/text/normalise.ts'
import { noFacts, plainPiece, type Piece } from '../../../shared/text/piece.ts'
import type { ReadPage } from '../html/article-from-html.ts'
import { findParts, type WordParts } from './find-parts.ts'
import { readParagraphs, type WordParagraph } from './read-paragraphs.ts'
import type { NoteMark } from './read-runs.ts'
import { readStyles, type StyleRole } from './read-styles.ts'
import { elementsOf, type XmlElement } from './read-xml.ts'
import { unpackDocx } from './unpack-docx.ts'

/**
 * Reads a Word file: its words as they would be printed with the tracked changes accepted. Footnotes, comments and what
 * tracked changes strike are set aside behind the paragraph that they belong to, so that nothing of the draft is dropped
 * and nothing that will not be printed is checked. What a file says of its author and title is not believed: it is the
 * program's owner and an older draft more often than not. Throws AppError `unreadable` for another kind of archive.
 */
export function readDocx(bytes: Uint8Array): ReadPage {
  const parts = findParts(unpackDocx(bytes))
  if (parts === null) throw noWords()
  const styles = readStyles(parts.styles)
  const notes = readNotes(parts)
  const pieces = elementsOf(parts.document, 'body')
    .flatMap(readParagraphs)
    .flatMap((paragraph) => piecesOf(paragraph, styles, notes))
    .map((piece) => ({ ...piece, text: normaliseText(piece.text).trim() }))
  return { pieces: pieces.filter(({ text }) => text !== ''), facts: noFacts }
}

function noWords(): AppError {
  return new AppError(
    'unreadable',
    'This file holds no text of a Word document, whatever its name says. The file is untouched; save the article as .docx, or paste it.',
  )
}

const reasons: Readonly<Record<NoteMark['kind'], SetAsideReason>> = {
  footnote: 'footnote',
  endnote: 'footnote',
  comment: 'draft_comment',
}

function piecesOf(
  { text, struck, marks, styleId, isListItem }: WordParagraph,
  styles: ReadonlyMap<string, StyleRole>,
  notes: ReadonlyMap<string, string>,
): Piece[] {
  const role = styles.get(styleId ?? '') ?? (isListItem ? 'list_item' : 'paragraph')
  const aside = (words: string, outside: SetAsideReason): Piece => ({ ...plainPiece(words), outside })
  return [
    pieceOf(text, role),
    ...struck.map((words) => aside(words, 'struck_in_draft')),
    ...marks.map(({ kind, id }) => aside(notes.get(`${kind} ${id}`) ?? '', reasons[kind])),
  ]
}

function pieceOf(text: string, role: BlockKind): Piece {
  return role === 'dek' ? { ...plainPiece(text), role: 'dek' } : plainPiece(text, role)
}

/** The words of footnotes, endnotes and comments by kind and number; of comments with their author in front. */
function readNotes(parts: WordParts): ReadonlyMap<string, string> {
  const ofKind = (kind: NoteMark['kind'], part: XmlElement | null): [string, string][] =>
    (part === null ? [] : elementsOf(part, kind)).map((note) => {
      const words = readParagraphs(note).map(({ text }) => text.trim())
      const author = note.attributes.get('author') ?? ''
      const text = words.filter((each) => each !== '').join('\n')
      return [`${kind} ${note.attributes.get('id') ?? ''}`, author === '' ? text : `${author}: ${text}`]
    })
  return new Map([
    ...ofKind('footnote', parts.footnotes),
    ...ofKind('endnote', parts.endnotes),
    ...ofKind('comment', parts.comments),
  ])
}
