import { BrowserWindow } from 'electron'
import { keptPagePreferences, keptPageSession, keptPageUrl } from './kept-page-session.ts'

const width = 1200
/** Beyond this a picture is of no use to anybody, and of much weight. */
const tallest = 12_000
const timeLimit = 15_000

/** How a kept page looks, as a PNG, painted from the kept bytes without scripts or network. Null when it cannot be painted. */
export async function pictureOfPage(html: string): Promise<Uint8Array | null> {
  const window = new BrowserWindow({
    show: false,
    width,
    height: 900,
    webPreferences: { ...keptPagePreferences(keptPageSession(html)), offscreen: true },
  })
  const { debugger: devtools } = window.webContents
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<null>((settle) => {
    timer = setTimeout(() => settle(null), timeLimit)
  })
  try {
    return await Promise.race([paint(window), tooLong])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    if (!window.isDestroyed()) {
      if (devtools.isAttached()) devtools.detach()
      window.destroy()
    }
  }
}

async function paint(window: BrowserWindow): Promise<Uint8Array> {
  await window.loadURL(keptPageUrl)
  const { debugger: devtools } = window.webContents
  devtools.attach('1.3')
  const { cssContentSize: size } = (await devtools.sendCommand('Page.getLayoutMetrics')) as {
    cssContentSize: { width: number; height: number }
  }
  const clip = { x: 0, y: 0, width, height: Math.min(Math.max(size.height, 1), tallest), scale: 1 }
  const { data } = (await devtools.sendCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip,
  })) as { data: string }
  return Buffer.from(data, 'base64')
}
