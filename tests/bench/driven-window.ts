import { _electron as electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Bench } from './bench.ts'

/** An app, by its folder or its main module, and where its data lies. */
export interface StartedApp {
  readonly app: string
  readonly dataFolder: string
}

/** Starts an app, works with it and its first window, and ends it, whatever happens. */
export async function withApp<T>(
  bench: Bench,
  started: StartedApp,
  work: (app: ElectronApplication, page: Page) => Promise<T>,
): Promise<T> {
  const app = await electron.launch({
    executablePath: bench.electron,
    args: [...bench.electronFlags, started.app, `--user-data-dir=${started.dataFolder}`],
  })
  try {
    return await work(app, await app.firstWindow())
  } finally {
    await app.close()
  }
}

/** As withApp, for work in the window alone. */
export function inWindow<T>(bench: Bench, started: StartedApp, work: (page: Page) => Promise<T>): Promise<T> {
  return withApp(bench, started, (_app, page) => work(page))
}

/** Opens a story of the library by its row, counted from 1, and waits until its article and its claims are there. */
export async function openStory(page: Page, row: number): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Library' }).click()
  await page.getByRole('grid', { name: 'Stories' }).getByRole('row').nth(row).dblclick()
  await page.getByRole('article').locator('mark').first().waitFor()
  await page.getByRole('region', { name: 'Claims' }).getByRole('option').first().waitFor()
}
