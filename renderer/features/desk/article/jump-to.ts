import type { Span } from '../../../../shared/domain/anchor.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { selectAnchors } from '../../../stores/story-selectors.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { articleId } from '../desk-ids.ts'
import { blockElement, offsetAt, rangeOfSpan, revealBox } from './article-dom.ts'

/** Words nearer than this to the edge of the pane, in CSS pixels, do not count as in view. */
const edge = 12

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

/** Scrolls to words of the open text, unless they are in view. */
export function revealSpan(span: Span): void {
  const article = articleOnScreen()
  const blocks = useStoryStore.getState().open?.version.blocks ?? []
  const range = article === null ? null : rangeOfSpan(article.root, blocks, span)
  if (article !== null && range !== null) revealBox(article.scroller, range.getBoundingClientRect())
}

/** The stretch of the open text from the first words in view (UTF-16 units); null while no article is in view. */
export function stretchInView(): Span | null {
  const article = articleOnScreen()
  const length = useStoryStore.getState().open?.text.length ?? 0
  if (article === null) return null
  const [box, view] = [article.root.getBoundingClientRect(), article.scroller.getBoundingClientRect()]
  // The first line may be cut off by the edge: the one below it is the first that can be read.
  const start = offsetAt(article.root, (box.left + box.right) / 2, Math.max(view.top + edge, box.top))
  return { start: start ?? 0, end: length }
}

/** Scrolls the block that begins at an offset to the top of the pane. */
export function jumpToBlock(start: number): void {
  const article = articleOnScreen()
  if (article !== null) blockElement(article.root, start)?.scrollIntoView({ block: 'start' })
}

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
  // By its words, which are in the page before their mark is.
  const first = selectAnchors(useStoryStore.getState(), claimId).find((anchor) => anchor.state !== 'lost')
  if (!isInView && first !== undefined) revealSpan(first)
}

/** Puts the keyboard focus into the article. */
export function focusArticle(): void {
  articleOnScreen()?.root.focus({ preventScroll: true })
}
