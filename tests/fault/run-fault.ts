// npm run fault -- [--kills 200] [--cuts 2000] [--flips 1000] [--logs 1000] [--seed 1]: what a library survives, in one table.
import { parseArgs } from 'node:util'
import { makeSmallLibrary, runBitFlips, runTornLogs } from './damage-trials.ts'
import { canRecord, recordDiskCalls } from './disk-calls.ts'
import { runKillTrials } from './kill-trials.ts'
import { randomFrom } from './random.ts'
import { replayCuts } from './replay-cuts.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    cuts: { type: 'string', default: '2000' },
    flips: { type: 'string', default: '1000' },
    logs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
})
const random = randomFrom(Number(values.seed))
const claims = 120

/** The share of damaged copies that has to be told from sound ones, in per cent (quality bar). */
const leastFound = 92

function row(what: string, result: string, isReached: boolean): void {
  console.log(`${isReached ? 'ok    ' : 'FAILED'} ${what}: ${result}`)
  if (!isReached) process.exitCode = 1
}

const kills = await runKillTrials(Number(values.kills), random)
row(
  `kill -9, ${values.kills} times`,
  `${kills.acknowledged} acknowledged edits, ${kills.lost} libraries lost some, ${kills.corrupt} corrupt`,
  kills.lost + kills.corrupt === 0,
)

if (canRecord()) {
  const full = await replayCuts(recordDiskCalls('FULL', claims), Number(values.cuts), random)
  row(
    `power cut, ${values.cuts} images`,
    `${full.lost} lost acknowledged edits, ${full.corrupt} corrupt`,
    full.lost + full.corrupt === 0,
  )
  const control = Math.ceil(Number(values.cuts) / 10)
  const normal = await replayCuts(recordDiskCalls('NORMAL', claims), control, random)
  row(
    `power cut with synchronous=NORMAL, ${control} images (a control that has to lose)`,
    `${normal.lost} lost acknowledged edits, ${normal.corrupt} corrupt`,
    normal.lost > 0,
  )
} else {
  console.log('not run: power cuts, since strace is not on this machine')
}

const library = await makeSmallLibrary()
const flips = await runBitFlips(library, Number(values.flips), random)
const share = (100 * flips.found) / Number(values.flips)
row(
  `one bit flipped, ${values.flips} times`,
  `${flips.crashes} crashes, ${share.toFixed(1)} % found (bar ${leastFound} %)`,
  flips.crashes === 0 && share >= leastFound,
)
const logs = await runTornLogs(library, Number(values.logs), random)
row(
  `log torn, ${values.logs} times`,
  `${logs.crashes} crashes, ${logs.found} libraries that do not hold together`,
  logs.crashes + logs.found === 0,
)
