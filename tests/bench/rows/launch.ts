import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { median } from '../statistics.ts'
import { type Launched, type LaunchTimes, timeLaunch } from '../timed-launch.ts'

/**
 * From the start of the process until the library's table is painted and has answered a click, against a bare window
 * that shows one page and answers a click on it: the same Electron, the same flags, by turns. Both have been
 * started before, as on every day but the first.
 */
export async function measureLaunch(bench: Bench): Promise<readonly BenchRow[]> {
  const stet: Launched = {
    app: bench.projectFolder,
    dataFolder: await bench.dataFolder(bench.library),
    ready: '[role=grid] [role=row][aria-rowindex="11"]',
    target: '[role=grid] [role=row][aria-rowindex="3"] [role=rowheader]',
    done: '[role=grid] [role=row][aria-rowindex="3"][aria-selected=true]',
  }
  const bare: Launched = {
    app: `${bench.electronFiles}/bare-main.mjs`,
    dataFolder: await bench.dataFolder(null),
    ready: 'li:nth-child(10)',
    target: 'li:nth-child(3)',
    done: 'li[aria-selected=true]',
  }
  const times: Record<'stet' | 'bare', LaunchTimes[]> = { stet: [], bare: [] }
  // The first start of each compiles and caches what later ones find.
  for (let round = -1; round < bench.rounds(9, 5); round += 1) {
    const [ofStet, ofBare] = [await timeLaunch(bench, stet), await timeLaunch(bench, bare)]
    if (round < 0) continue
    times.stet.push(ofStet)
    times.bare.push(ofBare)
  }
  bench.note(
    `launch: table painted after ${figures(times.stet, 'painted')}, bare page after ${figures(times.bare, 'painted')}`,
  )
  return [
    {
      work: `Launch to usable desk, ${bench.libraryName} (median)`,
      against: 'bare Electron window, one page',
      ours: median(times.stet.map(({ answered }) => answered)),
      theirs: median(times.bare.map(({ answered }) => answered)),
      unit: 'ms',
      worstRatio: 1.5,
      worst: null,
    },
  ]
}

function figures(times: readonly LaunchTimes[], name: keyof LaunchTimes): string {
  const values = times.map((one) => Math.round(one[name])).toSorted((a, b) => a - b)
  return `${Math.round(median(values))} ms (${values.join(', ')})`
}
