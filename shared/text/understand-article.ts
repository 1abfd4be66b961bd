import type { ArticleDraft, BlockKind, ImportFormat, SetAside, SetAsideReason } from '../domain/article.ts'
import { layOut } from './assemble.ts'
import { findFoot } from './foot.ts'
import { readHead } from './head.ts'
import { looksLikeName } from './names.ts'
import type { PageFacts, Piece, Placement } from './piece.ts'
import { placeAlone } from './place-alone.ts'
import { isUpdateNote } from './update-note.ts'
import { roughWordCount } from './words.ts'

/**
 * Sorts the pieces of a page into the article under check and what stands beside it, and names headline, dek,
 * byline, date and update note. Nothing is dropped: every piece is a block or a set-aside item, in page order.
 * What the page says about itself (`facts`) wins over what its text looks like.
 */
export function understandArticle(
  source: { readonly format: ImportFormat; readonly encoding: string },
  pieces: readonly Piece[],
  facts: PageFacts,
): ArticleDraft {
  const head = readHead(pieces, facts)
  const placements = pieces.map((piece, index) => head.placements.get(index) ?? placeAlone(piece))
  const byline = chooseByline(facts.byline, head.byline)
  const foot = findFoot(pieces, placements, byline)
  for (const [index, reason] of foot.asides) placements[index] = { aside: reason }
  markUpdateNotes(pieces, placements)
  setRepeatsAside(pieces, placements)

  const contents: { kind: BlockKind; text: string }[] = []
  if (head.missingHeadline !== null) contents.push({ kind: 'headline', text: head.missingHeadline })
  const setAside: SetAside[] = []
  pieces.forEach((piece, index) => {
    const placement = placements[index]
    if (placement === undefined) return
    if ('block' in placement) contents.push({ kind: placement.block, text: piece.text })
    else addAside(setAside, piece, { text: piece.text, reason: placement.aside, position: contents.length })
  })
  const firstOf = (kind: BlockKind): string | null =>
    contents.find((block) => block.kind === kind)?.text ?? null
  return {
    ...source,
    headline: firstOf('headline'),
    dek: firstOf('dek'),
    byline: byline ?? foot.author,
    publishedAt: facts.publishedAt ?? head.publishedAt,
    url: facts.url,
    updateNote: firstOf('update_note'),
    ...layOut(contents),
    setAside,
  }
}

/** What a draft keeps in its margin: an item each, since each is about words of its own. */
const ofTheDraft: readonly SetAsideReason[] = ['footnote', 'draft_comment', 'struck_in_draft']

/** In words: longer pieces from outside the article stay items of their own, one of them may belong to it after all. */
const longestScrap = 25

/** No gathered item grows beyond this, in UTF-16 units. */
const longestGathering = 5000

/** Adds an item; scraps of the site around an article (the links of a menu) become one item, a line each. */
function addAside(setAside: SetAside[], piece: Piece, item: SetAside): void {
  const last = setAside.at(-1)
  const isScrap = (text: string): boolean => roughWordCount(text) < longestScrap
  const isTogether = last?.reason === item.reason && last.position === item.position
  const isOfSite = piece.outside !== null && !ofTheDraft.includes(piece.outside)
  const isRoom = isTogether && last.text.length < longestGathering && last.text.split('\n').every(isScrap)
  if (isOfSite && isRoom && isScrap(item.text)) {
    setAside[setAside.length - 1] = { ...last, text: `${last.text}\n${item.text}` }
  } else {
    setAside.push(item)
  }
}

/** Update notes stay in the text; those that say so only in a sentence are believed at the head and foot alone. */
function markUpdateNotes(pieces: readonly Piece[], placements: Placement[]): void {
  const inText = placements.flatMap((placement, index) => ('block' in placement ? [index] : []))
  inText.forEach((index, rank) => {
    const piece = pieces[index]
    const placement = placements[index]
    if (piece === undefined || placement === undefined || !('block' in placement)) return
    if (placement.block !== 'paragraph' && placement.block !== 'subheading') return
    const isAtEdge = rank <= 3 || rank >= inText.length - 4
    if (isUpdateNote(piece.text, isAtEdge)) placements[index] = { block: 'update_note' }
  })
}

/** Galleries print a caption once for the picture, once for its enlargement: the first stays. */
function setRepeatsAside(pieces: readonly Piece[], placements: Placement[]): void {
  const seen = new Set<string>()
  pieces.forEach(({ text }, index) => {
    const placement = placements[index]
    if (placement === undefined || !('block' in placement) || placement.block !== 'caption') return
    if (seen.has(text)) placements[index] = { aside: 'navigation' }
    seen.add(text)
  })
}

/** Programs often name the paper as the author: then the name printed under the headline is the better one. */
function chooseByline(stated: string | null, printed: string | null): string | null {
  if (stated === null || printed === null) return stated ?? printed
  const isPerson = stated.split(/,|&|\band\b/).some((name) => looksLikeName(name.trim()))
  return isPerson ? stated : printed
}
