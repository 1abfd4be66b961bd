/** Runs work that pauses to let others go on, without a pause, and answers what it returns. */
export function runToEnd<T>(work: Generator<unknown, T>): T {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}
