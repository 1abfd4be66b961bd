import type { ElectronApplication, Page } from '@playwright/test'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { openStory, withApp } from '../driven-window.ts'
import { longStories } from '../long-stories.ts'

/** Longer than the window needs to look a long story through once it is open, in milliseconds. */
const settling = 8000

/** Longer than any single step keeps the window busy, in milliseconds. */
const pause = 150

/** What one does in a long story, as often as `times`. */
const works: Readonly<Record<string, (page: Page, times: number) => Promise<void>>> = {
  scrolling: scroll,
  'setting findings': setFindings,
  'marking words': markWords,
  filtering: filter,
}

/**
 * The longest task of the window, and of the main process, while somebody scrolls, marks and filters in a story of 2,000
 * claims, against 50 ms, from which on one feels it. The browser tells of tasks of 50 ms and more only: none is 0 here. In
 * the main process it is the longest time that a timer of a millisecond was late.
 */
export async function measureLongTasks(bench: Bench): Promise<readonly BenchRow[]> {
  const dataFolder = await bench.dataFolder(longStories)
  return withApp(bench, { app: bench.projectFolder, dataFolder }, async (app, page) => {
    await openStory(page, 1)
    await page.waitForTimeout(settling)
    const rows: BenchRow[] = []
    for (const [name, work] of Object.entries(works)) {
      await watchMain(app)
      const watched = await page.evaluateHandle(watchTasks)
      await work(page, bench.rounds(20, 8))
      const tasks = await watched.jsonValue()
      bench.note(`tasks: ${name}: ${tasks.length === 0 ? 'none' : tasks.join(', ')} ms`)
      const base = { against: 'the limit', theirs: 50, unit: 'ms', worstRatio: 1, worst: null } as const
      rows.push({ ...base, work: `Longest task of the window, ${name}`, ours: Math.max(0, ...tasks) })
      rows.push({ ...base, work: `Longest task of main, ${name}`, ours: await longestOfMain(app) })
    }
    return rows
  })
}

/** Runs in the page. */
function watchTasks(): number[] {
  const tasks: number[] = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  }).observe({ type: 'longtask' })
  return tasks
}

function watchMain(app: ElectronApplication): Promise<void> {
  return app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    Object.assign(globalThis, { longestDelay: () => delay.max / 1e6 })
  })
}

function longestOfMain(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => (globalThis as unknown as { longestDelay: () => number }).longestDelay())
}

async function scroll(page: Page, times: number): Promise<void> {
  await page.getByRole('article').hover({ position: { x: 200, y: 200 } })
  for (let count = 0; count < times * 3; count += 1) {
    await page.mouse.wheel(0, 900)
    await page.waitForTimeout(pause / 3)
  }
}

async function setFindings(page: Page, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await page.keyboard.press('j')
    await page.waitForTimeout(pause)
    await page.keyboard.press(count % 2 === 0 ? '1' : '3')
    await page.waitForTimeout(pause)
  }
}

async function markWords(page: Page, times: number): Promise<void> {
  await page.getByRole('article').focus()
  for (let count = 0; count < times; count += 1) {
    for (const key of ['ArrowDown', 'ArrowRight', 'Shift+ArrowRight', 'm']) await page.keyboard.press(key)
    await page.waitForTimeout(pause)
  }
}

async function filter(page: Page, times: number): Promise<void> {
  const tabs = page.getByRole('region', { name: 'Claims' }).getByRole('tab')
  for (let count = 0; count < times; count += 1) {
    await tabs.nth(count % 2).click()
    await page.waitForTimeout(pause)
  }
}
