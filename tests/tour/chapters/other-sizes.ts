import { expect } from '@playwright/test'
import type { Guide } from '../guide.ts'

/** The desk at a glance in a window of a common size, and in the smallest one it is made for. */
export async function useOtherSizes(guide: Guide): Promise<void> {
  const { page, desk, library, shell } = guide
  await guide.resize(1280, 800)
  await shell.goTo('Library')
  await library.story('Lake Ondra').dblclick()
  await expect(desk.headline(/Lake Ondra/)).toBeVisible()
  await desk.row('more than 70 people').click()
  await expect(desk.inHand(1)).toBeVisible()
  // Back to the top of the page with the mouse, so that the headline is in view too.
  await desk.article.hover({ position: { x: 10, y: 10 } })
  await page.mouse.wheel(0, -10_000)
  await expect(desk.article.getByText('Sarrow offers planners and drones')).toBeInViewport()
  await guide.picture('desk')
  await guide.resize(1024, 640)
  await guide.picture('small-window')
}
