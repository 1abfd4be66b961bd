// Loaded into the main process before the app (`electron -r`), the same for Stet and for the bare window, so that
// neither needs a line of code to be measured and both pay the same for it. No inspector, no Playwright: both cost
// time at the start that a person never waits for.
//
// Reports one line on stdout, LAUNCH {"painted","answered"}, in milliseconds since 1970:
// painted: the frame in which the page shows what `ready` names, in its own typefaces, in a window that is shown
// answered: the frame after a click on `target` that shows what `done` names
import { app } from 'electron'

interface Watched {
  readonly ready: string
  readonly target: string
  readonly done: string
}

const watched = JSON.parse(process.env['STET_BENCH_WATCH'] ?? '{}') as Watched

app.on('browser-window-created', (_event, window) => {
  const page = window.webContents
  const inPage = (code: string): Promise<unknown> => page.executeJavaScript(code)
  const shown = (): Promise<number> =>
    new Promise((resolve) => {
      window.once('show', () => resolve(Date.now()))
    })
  const watch = async (): Promise<void> => {
    const paintedInPage = Number(await inPage(frameShowing(watched.ready)))
    const painted = window.isVisible() ? paintedInPage : await shown()
    const [x, y] = (await inPage(middleOf(watched.target))) as [number, number]
    const answer = inPage(frameShowing(watched.done))
    page.sendInputEvent({ type: 'mouseDown', x, y, button: 'left', clickCount: 1 })
    page.sendInputEvent({ type: 'mouseUp', x, y, button: 'left', clickCount: 1 })
    const answered = Number(await answer)
    process.stdout.write(`LAUNCH ${JSON.stringify({ painted, answered })}\n`)
    app.quit()
  }
  page.once('dom-ready', () => void watch())
})

/**
 * Looks in every frame whether an element is there. The frame that has it is on its way to the screen once its
 * rendering steps are through, which is when the next message is heard.
 */
function frameShowing(selector: string): string {
  return `new Promise((resolve) => {
    const look = () => {
      const isThere = document.querySelector(${JSON.stringify(selector)}) !== null && document.fonts.status === 'loaded'
      if (!isThere) return requestAnimationFrame(look)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })`
}

function middleOf(selector: string): string {
  return `(() => {
    const { left, top, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
    return [Math.round(left + width / 2), Math.round(top + height / 2)]
  })()`
}
