import { focusArticle } from './article/jump-to.ts'
import { claimListId } from './desk-ids.ts'
import { bringForward, useDeskLayout } from './desk-layout.ts'
import { isFocusOn } from './focus/focus-store.ts'
import { focusWords } from './focus/focus-words.ts'

/**
 * From the card back to where one came from: the list, or the article when the list is not in view; in focus mode the
 * words of the claim.
 */
export function leaveCard(): void {
  if (isFocusOn()) {
    focusWords()
    return
  }
  if (!useDeskLayout.getState().isShared) {
    // At once: the next key may follow before the next frame, and must not go into the field that was left.
    focusListOrArticle()
    return
  }
  bringForward('list')
  // A list that comes forward only now is in the page a moment later.
  requestAnimationFrame(focusListOrArticle)
}

/** Puts the focus on the list, or on the article when the list is not in view. */
export function focusListOrArticle(): void {
  const list = document.getElementById(claimListId)
  if (list === null) focusArticle()
  else list.focus()
}
