import { boilerplateReason } from './boilerplate.ts'
import { isSignOff, readByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { readDateLine } from './date-line.ts'
import type { Piece, Placement } from './piece.ts'

/** Places a piece of the body by what it says alone, whatever stands around it. */
export function placeAlone(piece: Piece): Placement {
  const { text, kind, outside } = piece
  if (outside === 'navigation') return { aside: boilerplateReason(text) ?? 'navigation' }
  if (outside !== null) return { aside: outside }
  if (kind === 'quote' || kind === 'caption') return { block: kind }
  const reason = boilerplateReason(text)
  // "Search" and "Contact" are signposts, but as a heading within an article they are its own words.
  if (reason !== null && !(reason === 'navigation' && kind === 'subheading')) return { aside: reason }
  if (isByline(piece)) return { aside: 'byline' }
  if (isDateLine(piece)) return { aside: 'date_line' }
  if (kind !== 'list_item' && isCaption(text)) return { block: 'caption' }
  // A second main heading of a page is a heading within its article.
  return { block: kind === 'headline' ? 'subheading' : kind }
}

function isByline({ text, role }: Piece): boolean {
  return isSignOff(text) || (role === 'byline' && readByline(text) !== null)
}

/** A bare date in the body may be the heading of a timeline; "Published" or "Updated" before it tells. */
function isDateLine({ text, role }: Piece): boolean {
  if (readDateLine(text) === null) return false
  return role === 'date_line' || /publi|posted|updat|modif|veröff|aktual|actuali|atuali|aggiorn/iu.test(text)
}
