/** Numbers from 0 up to 1 that come in the same order for the same seed (mulberry32), so that a trial can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 up to `end`, which is never reached. */
export function below(random: () => number, end: number): number {
  return Math.floor(random() * end)
}
