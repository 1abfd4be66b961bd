import type { Claim } from '../../../shared/domain/claim.ts'
import { wordAt } from '../../../shared/text/step-words.ts'
import { selectAnchors } from '../../stores/story-selectors.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { announce } from '../../ui/announcer-store.ts'
import { focusArticle, revealClaim } from './article/jump-to.ts'
import { useReadingStore } from './article/reading-store.ts'
import { isFocusOn } from './focus/focus-store.ts'
import { focusWords } from './focus/focus-words.ts'

/**
 * From the card or the list to the words of a claim: the article has the keyboard, with its cursor on the first of them. In
 * focus mode it is the paragraph that has it. Says so when the words are no longer in the text.
 */
export function goToWordsOf(claim: Claim): void {
  if (isFocusOn()) {
    focusWords()
    return
  }
  const state = useStoryStore.getState()
  const [place] = selectAnchors(state, claim.id)
  if (state.open === null || place === undefined) {
    announce(`The words of claim ${claim.number} are no longer in the text`)
    return
  }
  const { text, version } = state.open
  const word = wordAt({ text, blocks: version.blocks }, place.start)
  if (word !== null) {
    useReadingStore.setState({ cursor: { from: word, to: word }, isCursorShown: true, selection: null })
  }
  revealClaim(claim.id)
  focusArticle()
}
