/** How long one slice may keep the window from anything else, in milliseconds. */
const sliceLength = 8

/**
 * Carries a long piece of work out beside everything else that the window does: a slice, then a turn for input and
 * drawing, then the next slice. Answers null when it was called off meanwhile. What the work throws comes through.
 */
export async function runInSlices<T>(
  work: Generator<undefined, T>,
  { signal, now = () => performance.now() }: { signal: AbortSignal; now?: () => number },
): Promise<T | null> {
  while (!signal.aborted) {
    const until = now() + sliceLength
    do {
      const step = work.next()
      if (step.done === true) return step.value
    } while (now() < until)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return null
}
