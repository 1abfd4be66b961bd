import { _electron as electron, type Page } from '@playwright/test'
import type { Bench } from './bench.ts'

/** Starts an app, works in its first window, and ends it, whatever happens. */
export async function inWindow<T>(
  bench: Bench,
  started: { readonly app: string; readonly dataFolder: string },
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const app = await electron.launch({
    executablePath: bench.electron,
    args: [...bench.electronFlags, started.app, `--user-data-dir=${started.dataFolder}`],
  })
  try {
    return await work(await app.firstWindow())
  } finally {
    await app.close()
  }
}

/** Opens a story of the library by its row, counted from 1, and waits until its article and its claims are there. */
export async function openStory(page: Page, row: number): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Library' }).click()
  await page.getByRole('grid', { name: 'Stories' }).getByRole('row').nth(row).dblclick()
  await page.getByRole('article').locator('mark').first().waitFor()
  await page.getByRole('region', { name: 'Claims' }).getByRole('option').first().waitFor()
}
