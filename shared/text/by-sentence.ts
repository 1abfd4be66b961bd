import { byReading } from './by-reading.ts'
import type { Reading, Sentence } from './reading.ts'

/**
 * Remembers what a question about a sentence answers for as long as its reading is held, so that several rules may ask
 * it. The answer must never be undefined.
 */
export function bySentence<T>(
  answer: (sentence: Sentence, reading: Reading) => T,
): (sentence: Sentence, reading: Reading) => T {
  const answersOf = byReading(({ sentences }) => sentences.map((): T | undefined => undefined))
  return (sentence, reading) => {
    const answers = answersOf(reading)
    const before = answers[sentence.index]
    if (before !== undefined) return before
    const found = answer(sentence, reading)
    answers[sentence.index] = found
    return found
  }
}
