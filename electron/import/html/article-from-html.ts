import type { BlockKind, SetAsideReason } from '../../../shared/domain/article.ts'
import type { PageFacts, Piece } from '../../../shared/text/piece.ts'
import { roughWordCount } from '../../../shared/text/words.ts'
import { chooseArticle } from './choose-article.ts'
import { attributeOf, parsePage, type PageElement } from './dom.ts'
import { pathOf, readPageBlocks, type PageBlock, type PageText } from './page-blocks.ts'
import { readPageFacts } from './page-facts.ts'
import { boxReason, headRole } from './regions.ts'

/** A page read: its pieces in reading order and what it says about itself. */
export interface ReadPage {
  readonly pieces: readonly Piece[]
  readonly facts: PageFacts
}

/**
 * Reads an HTML page. Only text is taken: no element, attribute, script or address of the page goes into the
 * result, so nothing is left that could be dangerous to show, and no sanitiser is needed behind this reader.
 */
export function readHtml(html: string, scope: 'page' | 'selection'): ReadPage {
  const document = parsePage(html)
  const page = readPageBlocks(document)
  // Who pastes a selection has already chosen the article; only boxes within it are set apart.
  const article = scope === 'page' ? chooseArticle(page) : null
  return { pieces: piecesOf(page, article), facts: readPageFacts(document) }
}

/** Reads a piece of HTML that stands inside another format. */
export function readHtmlFragment(html: string): readonly Piece[] {
  return piecesOf(readPageBlocks(parsePage(html)), null)
}

function piecesOf(page: PageText, article: number | null): Piece[] {
  const boxes = findBoxes(page, article)
  const pieces: Piece[] = []
  for (const block of page.blocks) {
    const path = pathOf(page, block.region)
    const isInside = article === null || path.includes(article)
    const box = path.map((index) => boxes.get(index)).find((reason) => reason !== undefined)
    const outside = box ?? (isInside ? linkListReason(page, block) : 'navigation')
    pieces.push({
      text: block.text,
      kind: kindOf(page, block, path, article),
      outside,
      role: roleOf(page, path),
    })
  }
  return pieces
}

const captionNames =
  /(?:^|[\s_-])(?:captions?|credits?|photo-?(?:info|text|desc\w*)|image-?(?:meta|info|caption|credit|desc\w*|text)|media-?(?:caption|credit|info|meta)|wp-caption\w*|cutline|photo|featured-video)(?=[\s_-]|$)/i

/** The boxes of the page with their reasons. A box that holds most of the article's words is no box. */
function findBoxes(page: PageText, article: number | null): ReadonlyMap<number, SetAsideReason> {
  const sizes = new Map<number, number>()
  let whole = 0
  for (const block of page.blocks) {
    const path = pathOf(page, block.region)
    if (article === null || path.includes(article)) whole += block.text.length
    for (const index of path) sizes.set(index, (sizes.get(index) ?? 0) + block.text.length)
  }
  const around = new Set(article === null ? [] : pathOf(page, article))
  const found = new Map<number, SetAsideReason>()
  for (const [index, size] of sizes) {
    const region = page.regions[index]
    if (region === undefined || around.has(index) || size > whole * 0.5) continue
    const reason = boxReason(region.element)
    if (reason !== null) found.set(index, reason)
  }
  return found
}

/** A line of the article that is nothing but links points to something else; a heading does so only in a list. */
function linkListReason(page: PageText, block: PageBlock): SetAsideReason | null {
  const path = pathOf(page, block.region).map((index) => page.regions[index]?.element.tagName ?? '')
  if (/^h[1-6]$/.test(path[0] ?? '') && !path.slice(0, 3).includes('li')) return null
  const isLinks =
    block.linked >= block.text.length * 0.8 && (block.text.length < 200 || block.text.includes('\n'))
  return isLinks && !/[.!?]["”’]?$/.test(block.text) ? 'related_links' : null
}

function kindOf(
  page: PageText,
  block: PageBlock,
  path: readonly number[],
  article: number | null,
): BlockKind {
  for (const index of path) {
    const region = page.regions[index]
    const tag = region?.element.tagName
    if (index === article) break
    if (tag === 'h1') return 'headline'
    if (tag !== undefined && /^h[2-6]$/.test(tag)) return 'subheading'
    if (region !== undefined && isCaptionBox(region.element)) return 'caption'
    if (tag === 'li') return 'list_item'
    if (tag === 'blockquote') return 'quote'
  }
  return block.isBesidePicture && roughWordCount(block.text) <= 30 ? 'caption' : 'paragraph'
}

function isCaptionBox(element: PageElement): boolean {
  if (element.tagName === 'figcaption' || element.tagName === 'figure') return true
  return captionNames.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`)
}

function roleOf(page: PageText, path: readonly number[]): Piece['role'] {
  for (const index of path.slice(0, 4)) {
    const region = page.regions[index]
    const role = region === undefined ? null : headRole(region.element)
    if (role !== null) return role
  }
  return null
}
