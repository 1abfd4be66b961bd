/**
 * Works on several items at a time, at most `limit`, and yields the results in the order of the items. Nothing more is
 * taken from `items` than is worked on, so a stream of any length passes through. A `work` that rejects ends it.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for await (const item of items) {
    running.push(work(item))
    const first = running.length < limit ? undefined : running.shift()
    if (first !== undefined) yield await first
  }
  for (const result of running) yield await result
}
