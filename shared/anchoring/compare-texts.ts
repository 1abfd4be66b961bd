import type { Alignment } from './alignment.ts'
import { alignWords } from './align-words.ts'
import { type ComparedText, comparedText } from './compared-text.ts'
import { WordingFinder } from './find-words.ts'
import { wordsInOrder } from './words-in-order.ts'

/** Two versions of a text, with all that is asked about which words became which. */
export interface ComparedTexts {
  readonly before: ComparedText
  readonly after: ComparedText
  readonly alignment: Alignment
  /** For each old word 1 when it kept its order, 0 when it moved or is gone. */
  readonly isInOrder: Uint8Array
  /** Finds wordings again in the new text. */
  readonly finder: WordingFinder
}

/** Compares two versions of a text word by word. */
export function compareTexts(oldText: string, newText: string): ComparedTexts {
  const before = comparedText(oldText)
  const after = comparedText(newText)
  const alignment = alignWords(before, after)
  return {
    before,
    after,
    alignment,
    isInOrder: wordsInOrder(alignment.targets, after.count),
    finder: new WordingFinder(after),
  }
}
