import type { BlockKind, SetAsideReason } from '../domain/article.ts'

/**
 * One paragraph-like stretch of a page, in reading order, as a format's reader hands it over: what it looks
 * like, before anybody has asked whether it belongs to the article.
 */
export interface Piece {
  readonly text: string
  /** What the format says it is; `paragraph` when the format says nothing. */
  readonly kind: BlockKind
  /** Set when the format itself shows that the piece stands outside the article (a `<nav>`, a share bar). */
  readonly outside: SetAsideReason | null
  /** The reader saw this piece marked as the byline, the date line or the dek (a class name, a front matter). */
  readonly role: 'byline' | 'date_line' | 'dek' | null
}

/** What a page says about itself beside its text: front matter, meta elements, JSON-LD. Null when it is silent. */
export interface PageFacts {
  readonly headline: string | null
  readonly dek: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly url: string | null
}

/** The facts of a page that says nothing about itself. */
export const noFacts: PageFacts = { headline: null, dek: null, byline: null, publishedAt: null, url: null }

/** A piece about which the format says nothing more than its kind. */
export function plainPiece(text: string, kind: BlockKind = 'paragraph'): Piece {
  return { text, kind, outside: null, role: null }
}

/** Where a piece ended up: in the text as a block of this kind, or beside it for this reason. */
export type Placement = { readonly block: BlockKind } | { readonly aside: SetAsideReason }
