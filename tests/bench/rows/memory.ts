import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { withApp } from '../driven-window.ts'
import { median } from '../statistics.ts'

/** How long an app is left alone before its memory is read, in milliseconds: what it did to start is let go by then. */
const rest = 2000

/** The memory of all processes with the library on the screen, against those of a bare window. */
export async function measureMemory(bench: Bench): Promise<readonly BenchRow[]> {
  const stet = { app: bench.projectFolder, dataFolder: await bench.dataFolder(bench.library) }
  const bare = { app: join(bench.electronFiles, 'bare-main.mjs'), dataFolder: await bench.dataFolder(null) }
  const sizes: Record<'stet' | 'bare', number[]> = { stet: [], bare: [] }
  for (let round = 0; round < bench.rounds(5, 3); round += 1) {
    sizes.stet.push(await withApp(bench, stet, settled('[role=grid] [role=row][aria-rowindex="11"]')))
    sizes.bare.push(await withApp(bench, bare, settled('li:nth-child(10)')))
  }
  return [
    {
      work: `Memory with ${bench.libraryName} (median of ${sizes.stet.length})`,
      against: 'bare Electron window',
      ours: median(sizes.stet),
      theirs: median(sizes.bare),
      unit: 'MB',
      worstRatio: 1.5,
      worst: null,
    },
  ]
}

function settled(selector: string) {
  return async (app: ElectronApplication, page: Page): Promise<number> => {
    await page.locator(selector).waitFor()
    await page.waitForTimeout(rest)
    const processes = await app.evaluate(({ app: inMain }) =>
      inMain.getAppMetrics().map(({ pid, memory }) => ({ pid, workingSet: memory.workingSetSize })),
    )
    const sizes = processes.map(async ({ pid, workingSet }) => (await proportionalSize(pid)) ?? workingSet)
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024
  }
}

/**
 * The memory of a process in KB, with what it shares with others divided among them; null where the system does not
 * say (all but Linux). Working sets count shared memory once for each process, which would make all apps alike.
 */
async function proportionalSize(pid: number): Promise<number | null> {
  const summary = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const size = /^Pss:\s+(\d+) kB$/m.exec(summary)?.[1]
  return size === undefined ? null : Number(size)
}
