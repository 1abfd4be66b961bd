import { type KeyboardEvent, type RefObject, useEffect, useMemo } from 'react'
import type { Span } from '../../../../shared/domain/anchor.ts'
import { type SteppedText, wordAt } from '../../../../shared/text/step-words.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { takeSentence, useViewStore } from '../../../stores/view-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { offsetAt, rangeOfSpan, revealBox } from './article-dom.ts'
import { selectPlacesByBlock } from './article-selectors.ts'
import { type CursorKey, type CursorMove, moveOfKey } from './cursor-keys.ts'
import { followSelection, takeSelectionBack } from './follow-selection.ts'
import { type ReadingCursor, spanOfCursor, useReadingStore } from './reading-store.ts'
import { wordOnLine } from './word-on-line.ts'

/** What the reading cursor needs of the page. */
export interface ReadingPage {
  /** The element around all blocks, and the one that scrolls. */
  readonly rootRef: RefObject<HTMLElement | null>
  readonly scrollerRef: RefObject<HTMLElement | null>
  readonly stepped: SteppedText
}

/** The same, with its elements in the page. */
export interface ShownPage {
  readonly root: HTMLElement
  readonly scroller: HTMLElement
  readonly stepped: SteppedText
}

const highlightName = 'reading-cursor'
/** The word at which words may be written in. */
const caretName = 'writing-caret'

/**
 * A cursor that goes through the article by words, drawn without touching the page's elements (CSS Custom Highlight
 * API). A selection is the page's own, by mouse or keyboard alike; the store has it as a stretch of the text.
 * Answers what the article does with a key.
 */
export function useReadingCursor(page: ReadingPage): (event: KeyboardEvent) => void {
  const { rootRef, stepped } = page
  useEffect(() => {
    const follow = () => {
      if (rootRef.current !== null) followSelection(rootRef.current, stepped)
    }
    const takeBack = ({ target }: FocusEvent) => {
      if (rootRef.current !== null) takeSelectionBack(rootRef.current, stepped, target)
    }
    document.addEventListener('selectionchange', follow)
    document.addEventListener('focusin', takeBack)
    return () => {
      document.removeEventListener('selectionchange', follow)
      document.removeEventListener('focusin', takeBack)
    }
  }, [rootRef, stepped])

  const claimInHand = useViewStore((state) => state.selectedClaimId)
  useEffect(() => useReadingStore.setState({ caret: null }), [claimInHand])
  const cursor = useReadingStore((state) =>
    state.isCursorShown && state.selection === null ? state.cursor : null,
  )
  // Marks that come or go cut the page's text anew, and the highlight with it.
  const places = useStoryStore(selectPlacesByBlock)
  useEffect(() => {
    const root = rootRef.current
    const range = root === null || cursor === null ? null : rangeOfSpan(root, stepped.blocks, cursor.to)
    if (range !== null) CSS.highlights.set(highlightName, new Highlight(range))
    return () => void CSS.highlights.delete(highlightName)
  }, [rootRef, stepped, cursor, places])
  const caret = useReadingStore((state) => state.caret)
  useEffect(() => {
    const root = rootRef.current
    const word = caret === null ? null : wordAt(stepped, caret)
    const range = root === null || word === null ? null : rangeOfSpan(root, stepped.blocks, word)
    if (range !== null) CSS.highlights.set(caretName, new Highlight(range))
    return () => void CSS.highlights.delete(caretName)
  }, [rootRef, stepped, caret, places])
  return useMemo(() => (event) => takeKey(event, page), [page])
}

function takeKey(event: KeyboardEvent, { rootRef, scrollerRef, stepped }: ReadingPage): void {
  const [root, scroller] = [rootRef.current, scrollerRef.current]
  if (root === null || scroller === null || event.target !== root) return
  if (event.key === 'Escape') {
    if (useReadingStore.getState().cursor === null) return
    event.preventDefault()
    putAway()
    return
  }
  // Alt with up and down steps through the claims, as everywhere on the desk.
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return
  const isLarge = event.ctrlKey || event.metaKey || event.altKey
  const isMoved = moveBy({ root, scroller, stepped }, { key: event.key, shiftKey: event.shiftKey, isLarge })
  if (isMoved) event.preventDefault()
}

/** Moves the cursor as a key says; false when the key is none of its own. */
function moveBy(page: ShownPage, key: CursorKey): boolean {
  const { cursor, isCursorShown, selection } = useReadingStore.getState()
  const at = cursor?.to ?? firstWordInView(page)
  const move = at === null ? null : moveOfKey(page.stepped, at, key, isRightToLeft(page, at))
  if (at === null || move === null) return false
  // The first step by a word or a line only shows where the cursor is, unless it was seen to be somewhere.
  const isFirstStep = !isCursorShown && selection === null && !key.isLarge && key.key.startsWith('Arrow')
  const to = isFirstStep && !move.isExtending ? at : targetOf(page, at, move)
  if (to !== null)
    putCursor(page, { from: move.isExtending ? (cursor?.from ?? at) : to, to }, move.isExtending)
  return true
}

function targetOf(page: ShownPage, at: Span, move: CursorMove): Span | null {
  return move.kind === 'to' ? move.word : wordOnLine(page, at, move.direction)
}

/** Puts the cursor somewhere, with a selection from where it was when it is extended, and scrolls there. */
function putCursor(page: ShownPage, cursor: ReadingCursor, isExtended: boolean): void {
  const { root, scroller, stepped } = page
  const selection = document.getSelection()
  const all = spanOfCursor(cursor)
  const range = rangeOfSpan(root, stepped.blocks, all)
  if (range === null || selection === null) return
  useReadingStore.setState({ cursor, isCursorShown: true, selection: isExtended ? all : null, caret: null })
  takeSentence(null)
  selection.removeAllRanges()
  if (isExtended) selection.addRange(range)
  const words = rangeOfSpan(root, stepped.blocks, cursor.to)
  if (words !== null) revealBox(scroller, words.getBoundingClientRect())
  announce(isExtended ? `Selected: ${wordsOf(page, all)}` : wordsOf(page, cursor.to))
}

/** Takes selection and cursor off the article; where the cursor was is remembered. */
export function putAway(): void {
  document.getSelection()?.removeAllRanges()
  useReadingStore.setState({ selection: null, isCursorShown: false, caret: null })
}

function wordsOf({ stepped }: ShownPage, { start, end }: Span): string {
  return stepped.text.slice(start, end)
}

function isRightToLeft({ root, stepped }: ShownPage, at: Span): boolean {
  const element = rangeOfSpan(root, stepped.blocks, at)?.startContainer.parentElement ?? null
  return element !== null && getComputedStyle(element).direction === 'rtl'
}

function firstWordInView({ root, scroller, stepped }: ShownPage): Span | null {
  const [box, view] = [root.getBoundingClientRect(), scroller.getBoundingClientRect()]
  const offset = offsetAt(root, (box.left + box.right) / 2, Math.max(view.top, box.top) + view.height / 4)
  return wordAt(stepped, offset ?? 0)
}
