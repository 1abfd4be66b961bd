import type { Image, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { BlockKind } from '../../shared/domain/article.ts'
import { plainPiece, type Piece } from '../../shared/text/piece.ts'
import { roughWordCount } from '../../shared/text/words.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHtmlFragment, type ReadPage } from './html/article-from-html.ts'

/** Reads Markdown (CommonMark, and the tables of GitHub) with YAML front matter of plain keys. Words stay exactly. */
export function readMarkdown(source: string): ReadPage {
  const { facts, body } = readFrontMatter(source)
  const pieces: Piece[] = []
  const waiting: { node: RootContent; kind: BlockKind }[] = fromMarkdown(body)
    .children.map((node) => ({ node, kind: 'paragraph' as const }))
    .reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, kind } = next
    const descend = (children: readonly RootContent[], inner: BlockKind): void => {
      for (const child of children.toReversed()) waiting.push({ node: child, kind: inner })
    }
    switch (node.type) {
      case 'heading':
        addPiece(pieces, inlineText(node.children), node.depth === 1 ? 'headline' : 'subheading')
        break
      case 'paragraph':
        readParagraph(pieces, node, kind)
        break
      case 'blockquote':
        descend(node.children, 'quote')
        break
      case 'list':
        descend(node.children, 'list_item')
        break
      case 'listItem':
        descend(node.children, kind)
        break
      case 'code':
        addPiece(pieces, node.value, kind)
        break
      case 'html':
        pieces.push(...readHtmlFragment(node.value))
        break
      default:
        break
    }
  }
  return { pieces, facts }
}

function readParagraph(pieces: Piece[], node: Paragraph, kind: BlockKind): void {
  const images = node.children.filter((child) => child.type === 'image')
  if (images.length > 0 && node.children.every((child) => child.type === 'image' || isBlank(child))) {
    for (const image of images) readImage(pieces, image)
    return
  }
  const rows = tableRows(inlineText(node.children, '\n'))
  if (rows !== null) {
    for (const row of rows) addPiece(pieces, row, kind)
    return
  }
  const text = inlineText(node.children)
  if (pieces.at(-1)?.kind === 'headline' && isEmphasised(node) && roughWordCount(text) >= 4) {
    pieces.push({ ...plainPiece(text.trim()), role: 'dek' })
  } else {
    addPiece(pieces, text, kind)
  }
}

/** A picture on a line of its own stands for its caption: what it shows, and its title when that says more. */
function readImage(pieces: Piece[], { alt, title }: Image): void {
  addPiece(pieces, alt ?? '', 'caption')
  if (title !== alt) addPiece(pieces, title ?? '', 'caption')
}

function isEmphasised(node: Paragraph): boolean {
  const [only, another] = node.children
  return another === undefined && (only?.type === 'emphasis' || only?.type === 'strong')
}

function addPiece(pieces: Piece[], text: string, kind: BlockKind): void {
  const trimmed = text.trim()
  if (trimmed !== '') pieces.push(plainPiece(trimmed, kind))
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

/** The words of inline content without its marks. Tags of raw HTML vanish, the words between them stay. */
function inlineText(nodes: readonly PhrasingContent[], softBreak = ' '): string {
  const waiting: Nodes[] = nodes.toReversed()
  let text = ''
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        text += node.value.replaceAll(/[ \t]*\n[ \t]*/g, softBreak)
        break
      case 'break':
        text += '\n'
        break
      case 'html':
        if (/^<br\b/i.test(node.value)) text += '\n'
        break
      case 'image':
      case 'imageReference':
        text += node.alt ?? ''
        break
      default:
        if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
        break
    }
  }
  return text
}

/** The rows of a table as GitHub writes it, cells parted by tabs; null when the text is no such table. */
function tableRows(text: string): string[] | null {
  const lines = text.split('\n').map((line) => line.trim())
  if (
    lines.length < 2 ||
    !/^\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?$/.test(lines[1] ?? '') ||
    !(lines[0] ?? '').includes('|')
  )
    return null
  return lines
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'))
        .join('\t'),
    )
}
