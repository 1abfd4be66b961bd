import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../../electron/cli/in-order.ts'

async function* numbers(
  count: number,
  onTaken: (n: number) => void = () => undefined,
): AsyncGenerator<number> {
  for (let n = 0; n < count; n += 1) {
    await Promise.resolve()
    onTaken(n)
    yield n
  }
}

describe('Working on several items at a time', () => {
  it('yields the results in the order of the items', async () => {
    const slowFirst = async (n: number): Promise<number> => {
      await wait(n % 3 === 0 ? 15 : 1)
      return n * 10
    }
    const results: number[] = []
    for await (const result of inOrder(numbers(10), 4, slowFirst)) results.push(result)
    expect(results).toEqual(Array.from({ length: 10 }, (_, n) => n * 10))
  })

  it('never works on more than the limit, and uses it', async () => {
    let running = 0
    let most = 0
    const work = async (n: number): Promise<number> => {
      running += 1
      most = Math.max(most, running)
      await wait(2)
      running -= 1
      return n
    }
    const results: number[] = []
    for await (const result of inOrder(numbers(12), 3, work)) results.push(result)
    expect(results).toHaveLength(12)
    expect(most).toBe(3)
  })

  it('takes no more from the stream than it works on', async () => {
    let taken = 0
    const results = inOrder(
      numbers(1000, () => (taken += 1)),
      2,
      (n) => Promise.resolve(n),
    )
    await results.next()
    expect(taken).toBeLessThanOrEqual(3)
    await results.return(undefined)
  })
})
