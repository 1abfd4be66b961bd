import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { parseArticle } from '../../electron/import/parse-article.ts'
import type { ArticleDraft, BlockKind } from '../../shared/domain/article.ts'
import type { MeasureRow } from './measure-row.ts'

const groundTruthSchema = z.record(z.string(), z.object({ articleBody: z.string() }))

/** Shares of 4-word shingles found and missed, as shares of all shingles of both texts. */
interface Overlap {
  readonly both: number
  readonly onlyOurs: number
  readonly onlyTrue: number
}

/**
 * Scores the HTML import as the authors of article-extraction-benchmark do (scrapinghub, evaluate.py): shingles of
 * four word tokens (`\w+`, case kept) with their counts, precision and recall for each page, averaged over the
 * pages, and F1 of the two averages. The body is the text without its headline block; two more rows leave out the
 * dek, and the dek and captions, which the ground truth mostly leaves out too.
 */
export async function measureHtmlImport(dataFolder: string): Promise<readonly MeasureRow[]> {
  const folder = join(dataFolder, 'html-dev')
  const truth = groundTruthSchema.parse(JSON.parse(await readFile(join(folder, 'ground-truth.json'), 'utf8')))
  const pages: { readonly draft: ArticleDraft; readonly body: string }[] = []
  let slowest = 0
  for (const [id, { articleBody }] of Object.entries(truth)) {
    const bytes = new Uint8Array(gunzipSync(await readFile(join(folder, `${id}.html.gz`))))
    const started = performance.now()
    const draft = parseArticle({ kind: 'file', bytes, fileName: `${id}.html` })
    slowest = Math.max(slowest, performance.now() - started)
    pages.push({ draft, body: articleBody })
  }
  const f1 = (...left: BlockKind[]): string =>
    f1Of(pages.map(({ draft, body }) => compare(body, bodyOf(draft, left)))).toFixed(4)
  const what = `HTML import, ${String(pages.length)} pages, shingle F1`
  const peers = 'Readability.js .944, trafilatura .958'
  return [
    { what: `${what}: text without headline`, peers, ours: f1('headline'), bar: '>= .955' },
    { what: `${what}: without headline, dek`, peers, ours: f1('headline', 'dek'), bar: '>= .955' },
    {
      what: `${what}: without headline, dek, captions`,
      peers,
      ours: f1('headline', 'dek', 'caption'),
      bar: '>= .955',
    },
    { what: 'HTML import, slowest page', peers: '', ours: `${slowest.toFixed(0)} ms`, bar: '< 1000 ms' },
  ]
}

function bodyOf({ text, blocks }: ArticleDraft, left: readonly BlockKind[]): string {
  return blocks
    .filter((block) => !left.includes(block.kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')
}

function compare(truth: string, ours: string): Overlap {
  const expected = shingles(truth)
  const found = shingles(ours)
  let both = 0
  let onlyOurs = 0
  let onlyTrue = 0
  for (const shingle of new Set([...expected.keys(), ...found.keys()])) {
    const wanted = expected.get(shingle) ?? 0
    const given = found.get(shingle) ?? 0
    both += Math.min(wanted, given)
    onlyOurs += Math.max(0, given - wanted)
    onlyTrue += Math.max(0, wanted - given)
  }
  return { both, onlyOurs, onlyTrue }
}

/** Python's `\w` with re.UNICODE: letters, digits of any kind, and the underscore. */
function shingles(text: string): ReadonlyMap<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let start = 0; start < Math.max(1, tokens.length - 3); start += 1) {
    const shingle = tokens.slice(start, start + 4).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** F1 of the averages. Like the authors', it leaves a page out of an average that has nothing to divide by. */
function f1Of(overlaps: readonly Overlap[]): number {
  const precision = mean(
    overlaps.filter((one) => one.both + one.onlyOurs > 0).map((one) => one.both / (one.both + one.onlyOurs)),
  )
  const recall = mean(
    overlaps.filter((one) => one.both + one.onlyTrue > 0).map((one) => one.both / (one.both + one.onlyTrue)),
  )
  return (2 * precision * recall) / (precision + recall)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
