import { describe, expect, it } from 'vitest'
import { makeSmallLibrary, runBitFlips, runTornLogs } from '../fault/damage-trials.ts'
import { canRecord, recordDiskCalls } from '../fault/disk-calls.ts'
import { runKillTrials } from '../fault/kill-trials.ts'
import { randomFrom } from '../fault/random.ts'
import { replayCuts } from '../fault/replay-cuts.ts'

// The short form of `npm run fault`, which does each of these a thousand times.
describe('a library', { timeout: 60_000 }, () => {
  it('has every acknowledged edit after a kill', async () => {
    const { whole, acknowledged } = await runKillTrials(3, randomFrom(1))
    expect(whole).toBe(3)
    expect(acknowledged).toBeGreaterThan(0)
  })

  it.runIf(canRecord())(
    'has every acknowledged edit after a power cut, which synchronous=NORMAL has not',
    async () => {
      expect(await replayCuts(recordDiskCalls('FULL', 15), 40, randomFrom(2))).toEqual({
        whole: 40,
        lost: 0,
        corrupt: 0,
      })
      const { lost } = await replayCuts(recordDiskCalls('NORMAL', 15), 10, randomFrom(3))
      expect(lost).toBeGreaterThan(0)
    },
  )

  it('ends no program by its damage, and holds together without what a torn log has lost', async () => {
    const library = await makeSmallLibrary()
    const flips = await runBitFlips(library, 25, randomFrom(4))
    expect(flips).toMatchObject({ crashes: 0 })
    expect(flips.found).toBeGreaterThan(flips.unseen)
    expect(await runTornLogs(library, 15, randomFrom(5))).toEqual({ found: 0, unseen: 15, crashes: 0 })
  })
})
