import type { BlockKind, SetAsideReason } from '../../../shared/domain/article.ts'
import type { PageFacts, Piece } from '../../../shared/text/piece.ts'
import { roughWordCount } from '../../../shared/text/words.ts'
import { chooseArticle } from './choose-article.ts'
import { parsePage } from './dom.ts'
import { readPageBlocks, regionsInside, sumByRegion, type PageBlock, type PageText } from './page-blocks.ts'
import { readPageFacts } from './page-facts.ts'
import { boxReason, headRole, isCaptionBox } from './regions.ts'

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
  const facts = readPageFacts(document)
  // Who pastes a selection has already chosen the article; only boxes within it are set apart.
  const article = scope === 'page' ? chooseArticle(page, facts.headline) : null
  return { pieces: piecesOf(page, article), facts }
}

/** Reads a piece of HTML that stands inside another format. */
export function readHtmlFragment(html: string): readonly Piece[] {
  return piecesOf(readPageBlocks(parsePage(html)), null)
}

/** What the elements around a text say about it; each region takes over from the one around it. */
interface Setting {
  readonly kind: BlockKind | null
  readonly box: SetAsideReason | null
  readonly role: Piece['role']
  /** How many regions away the role was given. It wears off: a whole page can stand in an `author` element. */
  readonly roleDistance: number
  readonly isInList: boolean
}

const bare: Setting = { kind: null, box: null, role: null, roleDistance: 0, isInList: false }

/** A role counts for this many regions below the one that is marked. */
const farthestRole = 3

function piecesOf(page: PageText, article: number | null): Piece[] {
  const isInside = article === null ? null : regionsInside(page, article)
  const settings = settingsOf(page, article)
  return page.blocks.map((block) => {
    const setting = settings[block.region] ?? bare
    const isOutside = isInside?.[block.region] === false
    const outside =
      setting.box ?? (isOutside ? 'navigation' : isOnlyLinks(block, setting) ? 'related_links' : null)
    return { text: block.text, kind: setting.kind ?? kindByLook(block), outside, role: setting.role }
  })
}

function settingsOf(page: PageText, article: number | null): readonly Setting[] {
  const sizes = sumByRegion(page, ({ text }) => text.length)
  const isAround = new Set<number>()
  for (let index = article ?? -1; index >= 0; index = page.regions[index]?.parent ?? -1) isAround.add(index)
  const whole = sizes[article ?? 0] ?? 0
  const settings: Setting[] = []
  page.regions.forEach(({ element, parent }, index) => {
    const around = settings[parent] ?? bare
    // What stands around the whole article says nothing, and a box that holds most of its words is no box.
    const isBox = !isAround.has(index) && (sizes[index] ?? 0) <= whole / 2
    const role = headRole(element)
    const isNearRole = around.role !== null && around.roleDistance < farthestRole
    settings.push({
      kind: isAround.has(index) ? null : (kindOf(element) ?? around.kind),
      box: isBox ? (boxReason(element) ?? around.box) : around.box,
      role: role ?? (isNearRole ? around.role : null),
      roleDistance: role !== null ? 0 : around.roleDistance + 1,
      isInList: element.tagName === 'li' || around.isInList,
    })
  })
  return settings
}

function kindOf(element: Parameters<typeof isCaptionBox>[0]): BlockKind | null {
  const tag = element.tagName
  if (tag === 'h1') return 'headline'
  if (/^h[2-6]$/.test(tag)) return 'subheading'
  if (isCaptionBox(element)) return 'caption'
  if (tag === 'li') return 'list_item'
  return tag === 'blockquote' ? 'quote' : null
}

/** Pages without markup for it show captions by their place and headings by their type. */
function kindByLook({ text, bold, isBesidePicture }: PageBlock): BlockKind {
  const words = roughWordCount(text)
  if (isBesidePicture && words <= 30) return 'caption'
  const isBoldLine = bold >= text.length * 0.95 && words <= 14 && !/[.!?:;,…]["'”’)]*$/.test(text)
  return isBoldLine ? 'subheading' : 'paragraph'
}

/** A line of the article that is nothing but links points to something else; a heading does so only in a list. */
function isOnlyLinks({ text, linked }: PageBlock, setting: Setting): boolean {
  if ((setting.kind === 'headline' || setting.kind === 'subheading') && !setting.isInList) return false
  const isLinks = linked >= text.length * 0.8 && (text.length < 200 || text.includes('\n'))
  return isLinks && !/[.!?]["”’]?$/.test(text)
}
