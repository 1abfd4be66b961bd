import type { Span } from '../../../../shared/domain/anchor.ts'
import {
  edgeOfBlock,
  type SteppedText,
  stepFrom,
  type StepUnit,
  wordAt,
} from '../../../../shared/text/step-words.ts'

/** A key press as far as the reading cursor cares. */
export interface CursorKey {
  readonly key: string
  readonly shiftKey: boolean
  /** Ctrl, ⌘ or Alt: words become sentences, the ends of a paragraph those of the article. */
  readonly isLarge: boolean
}

/** Where a key takes the reading cursor: to another word, or a line up or down, which only the page can tell. */
export type CursorMove =
  | { readonly kind: 'to'; readonly word: Span | null; readonly isExtending: boolean }
  | { readonly kind: 'line'; readonly direction: 1 | -1; readonly isExtending: boolean }

/**
 * What a key does to the reading cursor, null when nothing. Arrows go from word to word and line to line, with Ctrl or
 * Alt from sentence to sentence; Ctrl with up and down goes from paragraph to paragraph; Home and End go to the ends of
 * the paragraph, with Ctrl to those of the article. Shift selects on the way. In text that runs from right to left the
 * left arrow goes on.
 */
export function moveOfKey(
  stepped: SteppedText,
  at: Span,
  { key, shiftKey, isLarge }: CursorKey,
  isRightToLeft: boolean,
): CursorMove | null {
  const to = (word: Span | null): CursorMove => ({ kind: 'to', word, isExtending: shiftKey })
  const step = (unit: StepUnit, direction: 1 | -1) => to(stepFrom(stepped, at, unit, direction))
  const forwards = isRightToLeft ? 'ArrowLeft' : 'ArrowRight'
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return step(isLarge ? 'sentence' : 'word', key === forwards ? 1 : -1)
    case 'ArrowDown':
    case 'ArrowUp': {
      const direction = key === 'ArrowDown' ? 1 : -1
      return isLarge ? step('block', direction) : { kind: 'line', direction, isExtending: shiftKey }
    }
    case 'Home':
      return to(isLarge ? wordAt(stepped, 0) : edgeOfBlock(stepped, at.start, 'start'))
    case 'End':
      return to(isLarge ? wordAt(stepped, stepped.text.length) : edgeOfBlock(stepped, at.start, 'end'))
    default:
      return null
  }
}
