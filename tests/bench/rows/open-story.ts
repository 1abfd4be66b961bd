import BetterSqlite3 from 'better-sqlite3'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import type { Bench } from '../bench.ts'
import type { BenchRow } from '../bench-row.ts'
import { inWindow } from '../driven-window.ts'
import { timeKeys } from '../key-to-paint.ts'
import { longStories } from '../long-stories.ts'
import { median } from '../statistics.ts'

/**
 * From Enter on the story's row until its article and its claims are painted, against the same words with the same
 * places marked as a static page, from the start of its loading until it is painted. What is in view is marked by then;
 * that every other mark follows is waited for, outside of the figure.
 */
export async function measureOpenStory(bench: Bench): Promise<readonly BenchRow[]> {
  const dataFolder = await bench.dataFolder(longStories)
  const rounds = bench.rounds(9, 5)
  const ours = await inWindow(bench, { app: bench.projectFolder, dataFolder }, (page) =>
    openAgain(page, rounds),
  )
  const bare = { app: join(bench.electronFiles, 'bare-main.mjs'), dataFolder: await bench.dataFolder(null) }
  const file = join(bare.dataFolder, 'story.html')
  await writeFile(file, staticPage(join(dataFolder, 'library.stet')))
  const theirs = await inWindow(bench, bare, (page) => loadAgain(page, pathToFileURL(file).href, rounds))
  return [
    {
      work: `Open a story of 2,000 claims, 50,000 words (median of ${rounds})`,
      against: 'the same text and marks as static HTML',
      ours: median(ours),
      theirs: median(theirs),
      unit: 'ms',
      worstRatio: 2,
      worst: null,
    },
  ]
}

async function openAgain(page: Page, rounds: number): Promise<readonly number[]> {
  const times: number[] = []
  const library = page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Library' })
  for (let round = 0; round < rounds; round += 1) {
    await library.click()
    await page
      .getByRole('grid', { name: 'Stories' })
      .getByRole('row')
      .nth(1 + (round % 2))
      .click()
    times.push(
      ...(await timeKeys(page, ['article mark', '[role=option]'], [{ key: 'Enter', words: '' }], round)),
    )
    const marked = page.locator('article [data-claim]')
    await expect
      .poll(() => marked.count(), { timeout: 10_000 })
      .toBeGreaterThanOrEqual(longStories.claimsPerStory)
  }
  return times
}

async function loadAgain(page: Page, url: string, rounds: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.goto('about:blank')
    await page.goto(url)
    times.push(await page.evaluate('painted'))
  }
  return times
}

interface StoredText {
  readonly text: string
  readonly blocks: string
}

/** The story as a page of its own, which notes when it has been painted (milliseconds from the start of its loading). */
function staticPage(library: string): string {
  const sqlite = new BetterSqlite3(library, { readonly: true })
  try {
    const { text, blocks } = sqlite
      .prepare('SELECT text, blocks FROM versions JOIN texts ON sha256 = text_sha256')
      .get() as StoredText
    const places = sqlite.prepare('SELECT start, "end" FROM anchors ORDER BY start').all() as readonly Place[]
    const paragraphs = (JSON.parse(blocks) as readonly Place[]).map((block) => {
      const inside = places.filter(({ start }) => block.start <= start && start < block.end)
      return `<p>${marked(text, block, inside)}</p>`
    })
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title>
<style>body { font: 18.5px/1.62 serif; width: 524px; margin: 0 auto }</style>${paragraphs.join('\n')}
<script>
const painted = new Promise((resolve) => addEventListener('load', () => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => resolve(performance.now())
  port2.postMessage(null)
})))
</script></html>`
  } finally {
    sqlite.close()
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The words of a block with those of each place in a `mark`. The invented words hold nothing to be escaped. */
function marked(text: string, block: Place, places: readonly Place[]): string {
  let html = ''
  let at = block.start
  for (const { start, end } of places) {
    html += `${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`
    at = end
  }
  return html + text.slice(at, block.end)
}
