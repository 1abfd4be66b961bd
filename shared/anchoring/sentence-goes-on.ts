import type { ComparedText } from './compared-text.ts'

/** Whether a sentence goes on between the word at an index and the next: no mark that ends one, no new paragraph. */
export function sentenceGoesOn({ text, starts, ends }: ComparedText, index: number): boolean {
  const end = ends[index] ?? 0
  const last = text.charAt(end - 1)
  return !/[.!?…。！？]/u.test(last) && !text.slice(end, starts[index + 1] ?? end).includes('\n')
}
