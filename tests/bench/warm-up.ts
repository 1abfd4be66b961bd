import { median } from './statistics.ts'

/** Rounds that are compared with as many before them. */
const stretch = 5

/** The most by which one stretch may be faster than the one before it and still be as fast. */
const tolerance = 0.03

/** Work that gains no more after so many rounds is measured as it is. */
const mostRounds = 80

/**
 * Does work again and again until it gets no faster: until the median of five rounds is within 3 % of the median of the
 * five before, so that each of several ways is measured as its compiled self and none while it still warms up.
 */
export function warmUp(work: () => unknown): void {
  const times: number[] = []
  while (times.length < mostRounds) {
    const started = performance.now()
    work()
    times.push(performance.now() - started)
    if (times.length >= 2 * stretch && times.length % stretch === 0 && isSteady(times)) return
  }
}

function isSteady(times: readonly number[]): boolean {
  const before = median(times.slice(-2 * stretch, -stretch))
  return median(times.slice(-stretch)) > before * (1 - tolerance)
}
