import type { Span } from '../domain/anchor.ts'
import type { ComparedTexts } from './compare-texts.ts'
import type { ComparedText } from './compared-text.ts'

/** Words up to the end of their sentence, closing quotation marks and brackets included. */
const endsSentence = /[.!?…]["'”’)\]]*\s*$/

/**
 * A place that took in the end of its sentence takes in the end of the sentence that it has become: words that were written in before that
 * end belong to it, as in "said the mayor." and "said the mayor on 3 May." Unchanged where the sentence goes on with words of another
 * place, or grows by more words than it had. `old` are words of the old text, `placed` of the new one (half-open indices).
 */
export function toSentenceEnd({ before, after, alignment }: ComparedTexts, old: Span, placed: Span): Span {
  if (!endsSentence.test(wordsOf(before, old)) || endsSentence.test(wordsOf(after, placed))) return placed
  const most = Math.min(placed.end + (old.end - old.start), after.count)
  for (let end = placed.end + 1; end <= most && alignment.origins[end - 1] === -1; end += 1) {
    const grown = { ...placed, end }
    const isBeforeSpace = /^(?:\s|$)/.test(
      after.text.slice(after.ends[end - 1], (after.ends[end - 1] ?? 0) + 1),
    )
    if (isBeforeSpace && endsSentence.test(wordsOf(after, { start: end - 4, end }))) return grown
  }
  return placed
}

function wordsOf({ text, starts, ends }: ComparedText, { start, end }: Span): string {
  return text.slice(starts[Math.max(0, start)], ends[end - 1])
}
