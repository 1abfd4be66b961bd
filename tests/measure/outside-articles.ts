import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { parseArticle } from '../../electron/import/parse-article.ts'
import type { Block } from '../../shared/domain/article.ts'

/** An article that nobody of the project wrote, as the app reads it. */
export interface OutsideArticle {
  readonly id: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly publishedAt: string | null
}

const attributionSchema = z.object({ id: z.string(), text: z.string() })
const groundTruthSchema = z.record(z.string(), z.object({ articleBody: z.string() }))

/**
 * The news articles of attribution-dev.jsonl, whose names tell the day of publication, and the bodies of html-dev, with
 * the day that their pages tell.
 */
export async function outsideArticles(dataFolder: string): Promise<OutsideArticle[]> {
  const articles: OutsideArticle[] = []
  const lines = await readFile(join(dataFolder, 'attribution-dev.jsonl'), 'utf8')
  for (const line of lines.split('\n').filter((one) => one !== '')) {
    const { id, text } = attributionSchema.parse(JSON.parse(line))
    articles.push({ id, ...read(text), publishedAt: /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? null })
  }
  const folder = join(dataFolder, 'html-dev')
  const truth = groundTruthSchema.parse(JSON.parse(await readFile(join(folder, 'ground-truth.json'), 'utf8')))
  for (const [id, { articleBody }] of Object.entries(truth)) {
    const bytes = new Uint8Array(gunzipSync(await readFile(join(folder, `${id}.html.gz`))))
    const { publishedAt } = parseArticle({ kind: 'file', bytes, fileName: `${id}.html` })
    articles.push({ id, ...read(articleBody), publishedAt })
  }
  return articles
}

function read(text: string): { text: string; blocks: readonly Block[] } {
  return parseArticle({ kind: 'file', bytes: new TextEncoder().encode(text), fileName: 'article.txt' })
}
