import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { checkWorthiness } from '../../shared/claims/spotting/check-worthiness.ts'
import { readText } from '../../shared/text/read-text.ts'
import type { MeasureRow } from './measure-row.ts'

const lineSchema = z.object({ text: z.string(), label: z.union([z.literal(0), z.literal(1)]) })

interface Scored {
  readonly score: number
  readonly isCheckWorthy: boolean
}

/**
 * Scores the check-worthiness of debate sentences (ClaimBuster, two classes) against what people judged: F1 of the
 * sentences from 0.5 on, and average precision of their order. The weights were fitted on three quarters of these
 * sentences; the last row is the quarter that they have never seen.
 */
export async function measureCheckWorthiness(dataFolder: string): Promise<readonly MeasureRow[]> {
  const lines = (await readFile(join(dataFolder, 'check-worthy-dev.jsonl'), 'utf8')).trim().split('\n')
  const sentences = lines.map((line) => lineSchema.parse(JSON.parse(line)))
  const kept = sentences.filter(({ text }) => isKeptApart(text))
  return [...rowsOf('all', sentences), ...rowsOf('the quarter kept apart', kept)]
}

function rowsOf(name: string, sentences: readonly z.infer<typeof lineSchema>[]): readonly MeasureRow[] {
  const scored = sentences.map(({ text, label }) => ({ score: scoreOf(text), isCheckWorthy: label === 1 }))
  const what = `Check-worthiness, ${String(sentences.length)} sentences (${name})`
  const peers = 'digits .525, digits or number words .620, n-gram regression .753'
  return [
    { what: `${what}, F1`, peers, ours: f1Of(scored).toFixed(3), bar: '>= .72' },
    {
      what: `${what}, AP`,
      peers: 'n-gram regression .864',
      ours: averagePrecision(scored).toFixed(3),
      bar: '>= .80',
    },
  ]
}

/** Where Stet takes one line for several sentences, the most check-worthy one counts. */
function scoreOf(text: string): number {
  const reading = readText(text, [{ kind: 'paragraph', start: 0, end: text.length }])
  return Math.max(0, ...reading.sentences.map((sentence) => checkWorthiness(sentence, reading)))
}

/** A quarter of the sentences by chance, the same on every machine. */
function isKeptApart(text: string): boolean {
  const digest = createHash('md5').update(text).digest()
  return (digest.at(-1) ?? 0) % 4 === 3
}

function f1Of(scored: readonly Scored[]): number {
  const given = scored.filter(({ score }) => score >= 0.5)
  const right = given.filter(({ isCheckWorthy }) => isCheckWorthy).length
  return (2 * right) / (given.length + scored.filter(({ isCheckWorthy }) => isCheckWorthy).length)
}

function averagePrecision(scored: readonly Scored[]): number {
  let [found, sum] = [0, 0]
  for (const [index, { isCheckWorthy }] of scored.toSorted((a, b) => b.score - a.score).entries()) {
    if (!isCheckWorthy) continue
    found += 1
    sum += found / (index + 1)
  }
  return sum / found
}
