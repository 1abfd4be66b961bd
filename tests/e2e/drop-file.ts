import type { Page } from '@playwright/test'

/**
 * Drops a file of the disk on the middle of the window, as the browser itself hears of it from the system. `over` is
 * called while it still hangs there.
 */
export async function dropFile(page: Page, path: string, over?: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { x, y } = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }))
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data })
  }
  await over?.()
  await session.send('Input.dispatchDragEvent', { type: 'drop', x, y, data })
  await session.detach()
}
