import type { WordForm } from './reading.ts'

/**
 * Remembers what a question about a word's key answers, so that each word is looked up once and found by its number after
 * that, in whatever text it stands. The answer must depend on the key alone and never be undefined.
 */
export function byWord<T>(answer: (key: string) => T): (word: WordForm) => T {
  const answers: (T | undefined)[] = []
  return ({ key, keyNumber }) => {
    const known = answers[keyNumber]
    if (known !== undefined) return known
    const found = answer(key)
    if (keyNumber < 0) return found
    // One after the other, since an array with gaps is a slow one.
    while (answers.length <= keyNumber) answers.push(undefined)
    answers[keyNumber] = found
    return found
  }
}
