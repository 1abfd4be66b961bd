import type { Id } from '../../../../shared/domain/ids.ts'
import type { OpenStory } from '../../../stores/story-store.ts'
import { articleId } from '../desk-ids.ts'
import { blockElement, markOf, rangeOfSpan, revealBox } from './article-dom.ts'

interface ArticleOnScreen {
  readonly root: HTMLElement
  readonly scroller: HTMLElement
}

/** The article of this window, for panes that lead to places in it; null while it is not on screen. */
function articleOnScreen(): ArticleOnScreen | null {
  const root = document.getElementById(articleId)
  const scroller = root?.parentElement ?? null
  return root === null || scroller === null ? null : { root, scroller }
}

/** Scrolls to an offset of the version's text (UTF-16 units), if it is not in view. */
export function jumpToOffset({ version }: Pick<OpenStory, 'version'>, offset: number): void {
  const article = articleOnScreen()
  if (article === null) return
  const range = rangeOfSpan(article.root, version.blocks, { start: offset, end: offset + 1 })
  if (range !== null) revealBox(article.scroller, range.getBoundingClientRect())
}

/** Scrolls the block that begins at an offset to the top of the pane. */
export function jumpToBlock(start: number): void {
  const article = articleOnScreen()
  if (article !== null) blockElement(article.root, start)?.scrollIntoView({ block: 'start' })
}

/** Words nearer than this to the edge of the pane, in CSS pixels, do not count as in view. */
const edge = 12

/** Scrolls to a claim's first place, unless one of its places is in view. */
export function revealClaim(claimId: Id): void {
  const article = articleOnScreen()
  if (article === null) return
  const { root, scroller } = article
  const view = scroller.getBoundingClientRect()
  const marks = [...root.querySelectorAll(`[data-claim="${CSS.escape(claimId)}"]`)]
  const isInView = marks.some((mark) => {
    const box = mark.getBoundingClientRect()
    return box.top >= view.top + edge && box.bottom <= view.bottom - edge
  })
  const first = isInView ? null : markOf(root, claimId)
  if (first !== null) revealBox(scroller, first.getBoundingClientRect())
}

/** Puts the keyboard focus into the article. */
export function focusArticle(): void {
  articleOnScreen()?.root.focus({ preventScroll: true })
}
