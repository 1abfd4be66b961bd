import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'

/** All tests of one screen share its clipboard, and two run at a time. */
const lock = join(tmpdir(), `stet-e2e-clipboard${process.env['DISPLAY'] ?? ''}`.replaceAll(':', '-'))

/** Puts words on the clipboard as if they had been copied in another program, and has them pasted. */
export async function pasting(
  app: ElectronApplication,
  copied: string,
  paste: () => Promise<void>,
): Promise<void> {
  await take()
  try {
    await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), copied)
    await paste()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

/** Copies a stretch of a page, as a browser does: its words and its HTML. */
export async function copyingPage(
  page: Page,
  words: string,
  html: string,
  paste: () => Promise<void>,
): Promise<void> {
  await take()
  try {
    await page.evaluate(
      ([text, markup]) => {
        const copy = (event: ClipboardEvent) => {
          event.preventDefault()
          event.clipboardData?.setData('text/plain', text)
          event.clipboardData?.setData('text/html', markup)
        }
        document.addEventListener('copy', copy, { once: true })
      },
      [words, html] as const,
    )
    await page.keyboard.press('Control+c')
    await paste()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

/** A test that was killed leaves its lock behind; after five seconds it is taken over. */
async function take(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isMine = await mkdir(lock).then(
      () => true,
      () => false,
    )
    if (isMine) return
    await setTimeout(50)
  }
}
