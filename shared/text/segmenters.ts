let words: Intl.Segmenter | null = null
let sentences: Intl.Segmenter | null = null

/**
 * Cuts text into words by Unicode's rules (UAX 29), with the runtime's dictionaries for scripts that write no spaces.
 * Made when it is first asked for: reading the dictionaries takes some 30 ms, which no start has to wait for.
 */
export function wordSegmenter(): Intl.Segmenter {
  words ??= new Intl.Segmenter('en', { granularity: 'word' })
  return words
}

/** Cuts text into sentences by Unicode's rules (UAX 29). Made when it is first asked for. */
export function sentenceSegmenter(): Intl.Segmenter {
  sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return sentences
}
