import type { Reading } from './reading.ts'

/** Remembers what a question about a whole reading answers for as long as the reading is held. */
export function byReading<T>(answer: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { readonly found: T }>()
  return (reading) => {
    const before = known.get(reading)
    if (before !== undefined) return before.found
    const found = answer(reading)
    known.set(reading, { found })
    return found
  }
}
