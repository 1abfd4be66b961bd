// npm run bench [-- --quick] [--only launch,finding] [--stories 1000]
import { parseArgs } from 'node:util'
import { type Bench, withBench } from './bench.ts'
import { type BenchRow, tableOf } from './bench-row.ts'
import { measureCarryOver } from './rows/carry-over.ts'
import { measureDays } from './rows/days.ts'
import { measureExport } from './rows/export.ts'
import { measureFinding } from './rows/finding.ts'
import { measureLaunch } from './rows/launch.ts'
import { measureLongTasks } from './rows/long-tasks.ts'
import { measureMemory } from './rows/memory.ts'
import { measureOpenStory } from './rows/open-story.ts'
import { measureSearch } from './rows/search.ts'
import { measureSpot } from './rows/spot.ts'
import { measureVersions } from './rows/versions.ts'

/** Each measurement by the word that asks for it alone. */
const measurements: Readonly<Record<string, (bench: Bench) => Promise<readonly BenchRow[]>>> = {
  launch: measureLaunch,
  finding: measureFinding,
  search: measureSearch,
  open: measureOpenStory,
  tasks: measureLongTasks,
  carry: measureCarryOver,
  versions: measureVersions,
  spot: measureSpot,
  days: measureDays,
  export: measureExport,
  memory: measureMemory,
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    stories: { type: 'string', default: '200' },
  },
})
const wanted = values.only?.split(',') ?? Object.keys(measurements)
const unknown = wanted.filter((name) => !(name in measurements))
if (unknown.length > 0) {
  process.stderr.write(
    `bench: there is no ${unknown.join(', ')}; there is ${Object.keys(measurements).join(', ')}\n`,
  )
  process.exit(2)
}

const rows = await withBench({ isQuick: values.quick, stories: Number(values.stories) }, async (bench) => {
  const found: BenchRow[] = []
  for (const name of wanted) found.push(...((await measurements[name]?.(bench)) ?? []))
  return found
})
process.stdout.write(`${tableOf(rows)}\n`)
