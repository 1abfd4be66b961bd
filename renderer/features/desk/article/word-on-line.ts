import type { Span } from '../../../../shared/domain/anchor.ts'
import { type SteppedText, wordAt } from '../../../../shared/text/step-words.ts'
import { offsetAt, rangeOfSpan, revealBox } from './article-dom.ts'

interface TextInPage {
  readonly root: HTMLElement
  readonly scroller: HTMLElement
  readonly stepped: SteppedText
}

/** How many half lines are looked at: enough for a gap between paragraphs, a heading or a folded line. */
const reach = 16

/**
 * The word above (-1) or below (+1) another one, as the lines are broken now, scrolled into view on the way. Null at
 * the ends of the article.
 */
export function wordOnLine(
  { root, scroller, stepped }: TextInPage,
  at: Span,
  direction: 1 | -1,
): Span | null {
  const boxOf = (word: Span) => rangeOfSpan(root, stepped.blocks, word)?.getBoundingClientRect() ?? null
  const before = boxOf(at)
  if (before === null) return null
  revealBox(scroller, before)
  const box = boxOf(at) ?? before
  const x = (box.left + box.right) / 2
  for (let step = 1; step <= reach; step += 1) {
    const y = (direction === 1 ? box.bottom : box.top) + direction * step * (box.height / 2)
    const offset = offsetAt(root, x, y)
    const word = offset === null ? null : wordAt(stepped, offset)
    const found = word === null ? null : boxOf(word)
    const isBeyond = found !== null && (found.top - box.top) * direction > box.height / 2
    if (isBeyond) return word
  }
  return null
}
