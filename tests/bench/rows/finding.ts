import BetterSqlite3 from 'better-sqlite3'
import { join } from 'node:path'
import { findingLabels } from '../../../shared/domain/labels.ts'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { inWindow, openStory } from '../driven-window.ts'
import { type MeasuredKey, timeKeys } from '../key-to-paint.ts'
import { percentile } from '../statistics.ts'

const findings: readonly MeasuredKey[] = [
  { key: '1', words: findingLabels.confirmed },
  { key: '3', words: findingLabels.incorrect },
  { key: '4', words: findingLabels.needs_context },
  { key: '6', words: findingLabels.unverifiable },
]

/** Where a finding shows: the mark in the article, the row in the list, the card. */
const places = [
  'article mark[aria-current]',
  '[role=option][aria-selected=true]',
  '[role=group][aria-label=Finding] [aria-pressed=true]',
]

/** Presses on one claim before the next is taken in hand. */
const perClaim = 8

/**
 * From pressing a digit on the desk until article, list and card show the finding that is stored by then, against a page
 * whose main process commits one row and answers. By turns; what is stored is counted afterwards.
 */
export async function measureFinding(bench: Bench): Promise<readonly BenchRow[]> {
  const dataFolder = await bench.dataFolder(bench.library)
  const echo = { app: `${bench.electronFiles}/echo-main.mjs`, dataFolder: await bench.dataFolder(null) }
  const presses = bench.rounds(96, 48)
  const times: Record<'stet' | 'echo', number[]> = { stet: [], echo: [] }
  const before = storedFindings(dataFolder)
  for (let round = 0; round < bench.rounds(3, 1); round += 1) {
    times.stet.push(...(await pressOnDesk(bench, dataFolder, round, presses)))
    times.echo.push(
      ...(await inWindow(bench, echo, (page) => timeKeys(page, ['output'], echoKeys(presses), round))),
    )
  }
  const stored = storedFindings(dataFolder) - before
  if (stored < times.stet.length) {
    throw new Error(`${times.stet.length} findings were painted, but only ${stored} are stored.`)
  }
  bench.note(`finding: ${spread(times.stet)}; echo and commit: ${spread(times.echo)}`)
  return [
    {
      work: `Key press to painted finding, 100 claims on the desk (p95 of ${times.stet.length})`,
      against: 'IPC echo + one SQLite commit + one frame',
      ours: percentile(times.stet, 0.95),
      theirs: percentile(times.echo, 0.95),
      unit: 'ms',
      worstRatio: 1.5,
      worst: 33,
    },
  ]
}

function pressOnDesk(bench: Bench, dataFolder: string, round: number, presses: number): Promise<number[]> {
  return inWindow(bench, { app: bench.projectFolder, dataFolder }, async (page) => {
    await openStory(page, round + 1)
    const times: number[] = []
    for (let start = 0; start < presses; start += perClaim) {
      await page.keyboard.press('j')
      await page.locator(places.join()).first().waitFor()
      // The first press only settles what the claim said before.
      await page.keyboard.press('5')
      await page.locator('[aria-pressed=true]', { hasText: findingLabels.conflicting_sources }).waitFor()
      const keys = Array.from({ length: perClaim }, (_, index) => findings[index % findings.length])
      const measured = keys.filter((key) => key !== undefined)
      times.push(...(await timeKeys(page, places, measured, round * presses + start)))
    }
    return times
  })
}

function echoKeys(count: number): readonly MeasuredKey[] {
  return Array.from({ length: count }, (_, index) => ({
    key: String(index % 10),
    words: `finding ${index % 10}`,
  }))
}

/** How many findings history holds. */
function storedFindings(dataFolder: string): number {
  const sqlite = new BetterSqlite3(join(dataFolder, 'library.stet'), { readonly: true })
  try {
    return Number(sqlite.prepare(`SELECT count(*) FROM history WHERE action = 'set_finding'`).pluck().get())
  } finally {
    sqlite.close()
  }
}

function spread(times: readonly number[]): string {
  const [middle, high, most] = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(1))
  return `median ${middle} ms, p95 ${high} ms, longest ${most} ms`
}
