import { setImmediate } from 'node:timers/promises'
import type { Block } from '../../shared/domain/article.ts'
import { countedSentences, type CountedSentence } from '../../shared/text/counted-sentences.ts'

/** A text with its blocks, in which sentences are counted. */
export interface BlockedText {
  readonly text: string
  readonly blocks: readonly Block[]
}

/**
 * The sentences of the texts that were asked for last, by SHA-256. A text of 50,000 words takes some 40 ms to count,
 * which a tick must not wait for.
 */
const known = new Map<string, readonly CountedSentence[]>()
const mostKnown = 4

/** How much text is counted before other work gets its turn, in UTF-16 units: a few milliseconds' worth. */
const slice = 16_384

/** The sentences of a text, if they were counted lately; null otherwise. */
export function knownSentences(sha256: string): readonly CountedSentence[] | null {
  return known.get(sha256) ?? null
}

/** The sentences of a text, counted at once. */
export function countSentences({ text, blocks }: BlockedText): readonly CountedSentence[] {
  const counting = countedSentences(text, blocks)
  let step = counting.next()
  while (step.done !== true) step = counting.next()
  return step.value
}

/** Counts the sentences of a text that is going to be worked on, in slices between everything else. */
export async function prepareSentences(sha256: string, { text, blocks }: BlockedText): Promise<void> {
  if (known.has(sha256)) return
  await setImmediate()
  const counting = countedSentences(text, blocks)
  let sliceStart = 0
  let step = counting.next()
  for (const { end } of blocks) {
    if (end - sliceStart > slice) {
      await setImmediate()
      sliceStart = end
    }
    step = counting.next()
  }
  if (step.done === true) keepSentences(sha256, step.value)
}

/** Keeps the sentences of a text for the next write. */
export function keepSentences(sha256: string, sentences: readonly CountedSentence[]): void {
  known.delete(sha256)
  known.set(sha256, sentences)
  const [oldest = ''] = known.keys()
  if (known.size > mostKnown) known.delete(oldest)
}
