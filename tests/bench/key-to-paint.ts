import type { JSHandle, Page } from '@playwright/test'
import { seededRandom } from './library/random.ts'

/** A key and the words that the page shows once it has done what the key is for. */
export interface MeasuredKey {
  readonly key: string
  readonly words: string
}

/** Looks at a page from inside. */
interface PaintWatch {
  /** Expects the next key press to make these words appear. */
  arm(words: string): void
  /** Milliseconds from that press to the frame that shows the words. */
  painted(): Promise<number>
}

/**
 * Presses keys one after the other and measures each from the event's own time stamp (when Chromium's browser
 * process took the key in) to the frame in which every element of `places` holds the new words. The keys go
 * through Chromium's input like a person's (CDP Input.dispatchKeyEvent).
 *
 * Inside the page a MutationObserver sees the words come; the frame that has them is the next one, and it is on its way
 * to the screen when its rendering steps are through, which is when the message after it is heard. Presses do
 * not keep step with the frames: between two of them lies a pause that is never the same.
 */
export async function timeKeys(
  page: Page,
  places: readonly string[],
  keys: readonly MeasuredKey[],
  seed: number,
): Promise<readonly number[]> {
  const watch = await page.evaluateHandle(watchPaints, places)
  const random = seededRandom(seed)
  const times: number[] = []
  for (const { key, words } of keys) {
    await page.waitForTimeout(30 + random.below(50))
    times.push(await timeKey(page, watch, key, words))
  }
  return times
}

async function timeKey(page: Page, watch: JSHandle<PaintWatch>, key: string, words: string): Promise<number> {
  await watch.evaluate((inPage, expected) => inPage.arm(expected), words)
  await page.keyboard.press(key)
  return watch.evaluate((inPage) => inPage.painted())
}

/** Runs in the page. */
function watchPaints(places: readonly string[]): PaintWatch {
  let expected = ''
  let pressedAt: number | null = null
  let settle: (ms: number) => void = () => undefined
  let painted = Promise.resolve(0)
  const isShown = () =>
    places.every((place) => document.querySelector(place)?.outerHTML.includes(expected) === true)
  const afterFrame = (then: () => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(null)
    })
  }
  const look = () => {
    if (pressedAt === null || !isShown()) return
    const from = pressedAt
    pressedAt = null
    afterFrame(() => settle(performance.now() - from))
  }
  window.addEventListener('keydown', (event) => (pressedAt = event.timeStamp), { capture: true })
  const everything = { subtree: true, childList: true, attributes: true, characterData: true }
  new MutationObserver(look).observe(document, everything)
  return {
    arm(words) {
      expected = words
      if (isShown()) throw new Error(`The page says “${words}” already.`)
      painted = new Promise((resolve) => (settle = resolve))
    },
    painted: () => painted,
  }
}
