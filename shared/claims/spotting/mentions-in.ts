import type { Cast, Mention } from '../knowledge/cast.ts'
import type { SentenceWords } from './words-of-sentence.ts'

/** Where a sentence names members of the cast, in order. */
export function mentionsIn({ mentionAt, mentions }: Cast, { first, end }: SentenceWords): readonly Mention[] {
  const found: Mention[] = []
  let last = -1
  for (let at = first; at < end; at += 1) {
    const index = mentionAt[at] ?? -1
    const mention = index === -1 || index === last ? undefined : mentions[index]
    if (mention !== undefined) found.push(mention)
    last = index
  }
  return found
}
