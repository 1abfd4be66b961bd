import type { Reading } from '../../text/reading.ts'
import type { Attribution } from './attribution.ts'

/** Whether a sentence gives somebody’s words, thoughts or findings as theirs, and whose. */
export interface SentenceVoice {
  readonly hasAttribution: boolean
  /** Resolved within the story; null when nobody is named or described. */
  readonly speaker: string | null
  /** The attributions whose cue or content stands in the sentence, quotations first, then the one that gives the most of it. */
  readonly attributions: readonly Attribution[]
}

/** The voice of every sentence of a reading, by its index. */
export function voicesOf(reading: Reading, attributions: readonly Attribution[]): SentenceVoice[] {
  const { sentences } = reading
  const lists: Attribution[][] = sentences.map(() => [])
  for (const attribution of attributions) {
    lists[attribution.sentence]?.push(attribution)
    for (const { start, end } of attribution.content) {
      for (
        let at = firstSentenceOver(reading, start);
        at < sentences.length && (sentences[at]?.start ?? end) < end;
        at += 1
      ) {
        if (at !== attribution.sentence && lists[at]?.includes(attribution) === false)
          lists[at]?.push(attribution)
      }
    }
  }
  return lists.map((list) => {
    const ordered =
      list.length < 2 ? list : list.toSorted((a, b) => rankOf(a) - rankOf(b) || lengthOf(b) - lengthOf(a))
    const speaker = ordered.find((one) => one.speaker !== null)?.speaker?.name ?? null
    return { hasAttribution: ordered.length > 0, speaker, attributions: ordered }
  })
}

/** Quotations first, then what somebody said, then what somebody thinks. */
function rankOf({ kind }: Attribution): number {
  return kind === 'quote' ? 0 : kind === 'thought' ? 2 : 1
}

function lengthOf({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The index of the first sentence that ends after an offset. */
function firstSentenceOver({ sentences }: Reading, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
