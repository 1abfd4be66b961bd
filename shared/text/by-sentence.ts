import type { Reading, Sentence } from './reading.ts'

/**
 * Remembers what a question about a sentence answers for as long as its reading is held, so that several rules may ask
 * it. The answer must never be undefined.
 */
export function bySentence<T>(
  answer: (sentence: Sentence, reading: Reading) => T,
): (sentence: Sentence, reading: Reading) => T {
  const known = new WeakMap<Reading, (T | undefined)[]>()
  return (sentence, reading) => {
    let answers = known.get(reading)
    if (answers === undefined) {
      answers = reading.sentences.map(() => undefined)
      known.set(reading, answers)
    }
    const before = answers[sentence.index]
    if (before !== undefined) return before
    const found = answer(sentence, reading)
    answers[sentence.index] = found
    return found
  }
}
