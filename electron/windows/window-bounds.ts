import { z } from 'zod'

/** A rectangle on the desktop in device-independent pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest window that Stet is laid out for. */
export const smallest = { width: 1024, height: 640 } as const
const usual = { width: 1440, height: 900 } as const

const coordinate = z.int().min(-100_000).max(100_000)

/** Where a window stood last. */
export const windowStateSchema = z
  .strictObject({
    x: coordinate,
    y: coordinate,
    width: coordinate,
    height: coordinate,
    isMaximized: z.boolean(),
  })
  .readonly()
export type WindowState = z.infer<typeof windowStateSchema>

/**
 * Where to open a window: where it stood last if enough of it is still on a screen, else in the middle of the first
 * screen. Never larger than the screen and, where the screen allows, never smaller than Stet is laid out for.
 * `screens` are the work areas, the main one first.
 */
export function placeWindow(last: Rectangle | null, screens: readonly Rectangle[]): Rectangle {
  const home = (last && screens.find((screen) => showsTitleBar(last, screen))) ?? screens[0]
  if (home === undefined) return { x: 0, y: 0, ...usual }
  const width = clamp(last?.width ?? usual.width, smallest.width, home.width)
  const height = clamp(last?.height ?? usual.height, smallest.height, home.height)
  if (last === null || !showsTitleBar(last, home)) {
    const x = home.x + Math.round((home.width - width) / 2)
    return { x, y: home.y + Math.round((home.height - height) / 2), width, height }
  }
  return {
    x: clamp(last.x, home.x, home.x + home.width - width),
    y: clamp(last.y, home.y, home.y + home.height - height),
    width,
    height,
  }
}

/** Where the next window goes, so that it does not hide the one it comes from. */
export function besides(place: Rectangle, screens: readonly Rectangle[]): Rectangle {
  const step = 28
  return placeWindow({ ...place, x: place.x + step, y: place.y + step }, screens)
}

/** Whether a person could take hold of the window there: a good piece of its top edge lies on the screen. */
function showsTitleBar(window: Rectangle, screen: Rectangle): boolean {
  const grip = 120
  const isWithinHeight = window.y >= screen.y - 8 && window.y < screen.y + screen.height - 40
  const left = Math.max(window.x, screen.x)
  const right = Math.min(window.x + window.width, screen.x + screen.width)
  return isWithinHeight && right - left >= grip
}

/** The upper limit wins where the two cross. */
function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
