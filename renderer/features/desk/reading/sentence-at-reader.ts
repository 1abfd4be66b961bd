import type { Span } from '../../../../shared/domain/anchor.ts'
import type { Coverage } from '../../../stores/coverage-selectors.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { stretchInView } from '../article/jump-to.ts'
import { useReadingStore } from '../article/reading-store.ts'

/**
 * The index of the sentence that the reader has come to: the one ticking has led to, else the one under the reading
 * cursor or the last press in the article, else the first unread one in view, else the first unread one. Null when there
 * is none of these.
 */
export function sentenceAtReader(coverage: Coverage): number | null {
  const { sentenceInHand } = useViewStore.getState()
  const { cursor } = useReadingStore.getState()
  const place = sentenceInHand ?? cursor?.to ?? null
  return place === null ? firstUnread(coverage, stretchInView()) : sentenceAt(coverage, place.start)
}

/** The sentence at an offset (UTF-16 units), or the one before it. */
function sentenceAt({ sentences }: Coverage, offset: number): number | null {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sentences.length === 0 ? null : Math.max(0, low - 1)
}

function firstUnread({ sentences, states }: Coverage, view: Span | null): number | null {
  const isUnread = (index: number) => states[index] === 'unread'
  const indexes = [...sentences.keys()].filter(isUnread)
  const inView = indexes.find((index) => {
    const sentence = sentences[index]
    return view === null || sentence === undefined || sentence.end > view.start
  })
  return inView ?? indexes[0] ?? null
}
