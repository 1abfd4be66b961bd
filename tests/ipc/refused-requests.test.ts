import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Handlers } from '../../electron/ipc/handlers.ts'
import { handlers as realHandlers } from '../../electron/ipc/handlers/all-handlers.ts'
import type { Sender } from '../../electron/ipc/sender.ts'
import { channels } from '../../shared/ipc/channels.ts'
import { type Channel, contract } from '../../shared/ipc/contract.ts'
import { appErrorSchema } from '../../shared/ipc/result.ts'
import { type Desk, openDesk, ownPage } from './desk.ts'
import { exampleInputs } from './example-inputs.ts'

/** Inputs for each channel; the long run takes a million in all: STET_IPC_RUNS=15000. */
const runs = Number(process.env.STET_IPC_RUNS ?? 60)

/** The real handlers, with a note of each that is reached. */
function notingHandlers(reached: string[]): Handlers {
  const noting = Object.entries(realHandlers).map(([channel, handler]) => [
    channel,
    (...request: never[]) => {
      reached.push(channel)
      return (handler as (...request: never[]) => unknown)(...request)
    },
  ])
  return Object.fromEntries(noting) as Handlers
}

/** Counts every row that was ever changed on this connection, taken back or not. */
const changesOf = (desk: Desk) => desk.library.sqlite.prepare('SELECT total_changes()').pluck().get()

/** Everything that a page can send: structured clones of any shape. */
const anything = fc.anything({
  maxDepth: 3,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
})

/** Whether the contract lets an input pass. zod itself throws for lists that are buffers, which are bad input too. */
function isGood(channel: Channel, input: unknown): boolean {
  try {
    return contract[channel].input.safeParse(input).success
  } catch {
    return false
  }
}

type Damage = (parent: Record<string, unknown>, key: string) => void

const damage: fc.Arbitrary<Damage> = fc.oneof(
  anything.map(
    (value): Damage =>
      (parent, key) =>
        void (parent[key] = value),
  ),
  fc.constant<Damage>((parent, key) => void Reflect.deleteProperty(parent, key)),
  fc.string({ maxLength: 12 }).map(
    (name): Damage =>
      (parent) =>
        void (parent[name] = 1),
  ),
  fc.constantFrom('\uD800', 'x'.repeat(20_001), '', -1, 0.5, 1e308, Number.NaN, '__proto__').map(
    (value): Damage =>
      (parent, key) =>
        void (parent[key] = value),
  ),
)

/** A good input with one thing in it made bad, at any depth. */
function almostGood(example: object): fc.Arbitrary<unknown> {
  return fc.tuple(damage, fc.array(fc.nat(), { minLength: 1, maxLength: 3 })).map(([harm, path]) => {
    const input = structuredClone(example) as Record<string, unknown>
    let parent = input
    let key = 'unknown'
    for (const step of path) {
      const child = parent[key]
      if (typeof child === 'object' && child !== null) parent = child as Record<string, unknown>
      key = Object.keys(parent)[step % Math.max(Object.keys(parent).length, 1)] ?? 'unknown'
    }
    harm(parent, key)
    return input
  })
}

describe('a request of the wrong form', () => {
  it.each(channels)('to %s reaches no handler, changes nothing and is answered in words', async (channel) => {
    const reached: string[] = []
    const desk = await openDesk(notingHandlers(reached))
    const before = changesOf(desk)
    const bad = fc
      .oneof(anything, almostGood(exampleInputs[channel]))
      .filter((input) => !isGood(channel, input))
    await fc.assert(
      fc.asyncProperty(bad, async (input) => {
        const result = await desk.send(channel, input)
        expect(result).toEqual({ ok: false, error: appErrorSchema.parse(result.ok ? null : result.error) })
        expect(result).toMatchObject({ error: { code: 'bad_input' } })
      }),
      { numRuns: runs },
    )
    expect({ reached, deeds: desk.deeds, reported: desk.reported, changes: changesOf(desk) }).toEqual({
      reached: [],
      deeds: [],
      reported: [],
      changes: before,
    })
  })

  it.each(['', 'claim:', 'claim:destroy', 'toString', '__proto__', 'constructor'])(
    'is one to a channel that there is not: "%s"',
    async (channel) => {
      const desk = await openDesk()
      expect(await desk.send(channel, {})).toMatchObject({ ok: false, error: { code: 'bad_input' } })
    },
  )
})

describe('a request of the right form from the wrong place', () => {
  const strangers: readonly (readonly [string, Sender | null])[] = [
    ['another site', { ...ownPage, origin: 'https://example.org', url: 'https://example.org/' }],
    ['a frame in the page', { ...ownPage, isMainFrame: false }],
    ['about:blank', { ...ownPage, url: 'about:blank' }],
    ['a page without an address', { ...ownPage, url: '' }],
    ['a frame that is gone', { origin: null, url: null, isMainFrame: false }],
    ['contents that are no window of ours', null],
  ]

  it.each(channels)('is not carried out by %s', async (channel) => {
    const reached: string[] = []
    const desk = await openDesk(notingHandlers(reached))
    const before = changesOf(desk)
    for (const [, stranger] of strangers) {
      const context = stranger === null ? null : desk.context
      const result = await desk.send(channel, exampleInputs[channel], stranger ?? ownPage, context)
      expect(result).toMatchObject({ ok: false, error: { code: 'not_allowed' } })
    }
    expect({ reached, deeds: desk.deeds, changes: changesOf(desk) }).toEqual({
      reached: [],
      deeds: [],
      changes: before,
    })
  })
})

describe('a request about things that are not there', () => {
  it.each(channels)('to %s is answered, never thrown', async (channel) => {
    const desk = await openDesk()
    const result = await desk.send(channel, exampleInputs[channel])
    if (!result.ok) {
      expect(appErrorSchema.parse(result.error).code).not.toBe('internal')
      expect(result.error.message).toMatch(/^[A-Z“].*[.?]$/)
    }
    expect(desk.reported).toEqual([])
  })
})
