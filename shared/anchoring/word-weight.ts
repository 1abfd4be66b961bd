import type { ComparedText } from './compared-text.ts'

/** What a mark of punctuation weighs; no stretch of words weighs less. */
export const lightest = 0.2

/** What a word (an index) weighs: long words say more about where a statement is than short ones, and marks hardly anything. */
export function weightOfWord({ text, starts, ends }: ComparedText, index: number): number {
  const start = starts[index] ?? 0
  const length = (ends[index] ?? 0) - start
  if (length > 1) return Math.min(length, 10) - 1
  const unit = text.charCodeAt(start)
  const isOneCharacterWord = unit >= 0x2e80
  return isOneCharacterWord ? 3 : isDigit(unit) ? 2 : lightest
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
