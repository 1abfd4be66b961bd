import type { Span } from '../../../../shared/domain/anchor.ts'
import { type SteppedText, wordAt } from '../../../../shared/text/step-words.ts'
import { isInOverlay } from '../../../keyboard/key-target.ts'
import { takeSentence } from '../../../stores/view-store.ts'
import { rangeOfSpan } from './article-dom.ts'
import { spanOfCursor, useReadingStore } from './reading-store.ts'
import { spanOfPoints } from './text-offsets.ts'

/** Whether a palette or a dialog has the page's selection with the focus, and will give it back. */
let isLent = false

/**
 * Takes the page's selection, by whatever means it was made, into the store as a stretch of the version's text. What was
 * selected before the palette was opened stays selected: its commands are about it.
 */
export function followSelection(root: HTMLElement, stepped: SteppedText): void {
  const range = rangeInside(root)
  if (range === null) {
    leaveSelection()
    return
  }
  isLent = false
  const span = range.collapsed ? null : spanOfRange(root, range)
  if (span !== null && isOfCursor(span)) useReadingStore.setState({ selection: span, caret: null })
  else takeMouseSelection(stepped, span, placeOf(root, range))
}

function leaveSelection(): void {
  if (useReadingStore.getState().selection === null) return
  const focused = document.activeElement
  isLent = isInOverlay(focused) || (isLent && focused === document.body)
  if (!isLent) useReadingStore.setState({ selection: null })
}

/**
 * The focus has come to an element: when it comes back to the article other than by a press there, what was selected is
 * selected again. The page does not always tell of a selection that a field in a dialog has taken.
 */
export function takeSelectionBack(
  root: HTMLElement,
  stepped: SteppedText,
  focused: EventTarget | null,
): void {
  const { selection, isSelecting } = useReadingStore.getState()
  if (selection === null || isSelecting || isInOverlay(focused)) return
  if (focused instanceof Node && root.contains(focused)) selectAgain(root, stepped, selection)
  else if (isLent) useReadingStore.setState({ selection: null })
  isLent = false
}

function selectAgain(root: HTMLElement, stepped: SteppedText, span: Span): void {
  const current = rangeInside(root)
  const range = current === null || current.collapsed ? rangeOfSpan(root, stepped.blocks, span) : null
  if (range === null) return
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
}

function rangeInside(root: HTMLElement): Range | null {
  const selection = document.getSelection()
  const range = selection === null || selection.rangeCount === 0 ? null : selection.getRangeAt(0)
  return range?.intersectsNode(root) === true ? range : null
}

function spanOfRange(root: HTMLElement, range: Range): Span | null {
  return spanOfPoints(
    root,
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  )
}

/** The offset at which a range begins. */
function placeOf(root: HTMLElement, range: Range): number {
  const rest = spanOfPoints(
    root,
    { node: range.startContainer, offset: range.startOffset },
    { node: root, offset: root.childNodes.length },
  )
  return rest?.start ?? 0
}

/** Whether the keyboard made this selection: then the cursor knows better where it began. */
function isOfCursor(span: Span): boolean {
  const { cursor } = useReadingStore.getState()
  if (cursor === null) return false
  const own = spanOfCursor(cursor)
  return own.start === span.start && own.end === span.end
}

/** The cursor goes where the mouse was, unseen, so that the keyboard can go on from there. */
function takeMouseSelection(stepped: SteppedText, span: Span | null, place: number): void {
  const from = wordAt(stepped, span?.start ?? place)
  const to = span === null ? from : wordAt(stepped, span.end - 1)
  const cursor = from === null || to === null ? null : { from, to }
  useReadingStore.setState({
    selection: span,
    isCursorShown: false,
    cursor,
    ...(span !== null && { caret: null }),
  })
  takeSentence(null)
}
