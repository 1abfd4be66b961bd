import { z } from 'zod'
import { type HistoryHead, historyHeadSchema } from '../domain/history-head.ts'

/** A head as a small file, to be kept where nobody can change it together with the library. */
const headFileSchema = historyHeadSchema
  .unwrap()
  .extend({ format: z.literal('stet-history-head'), version: z.literal(1) })

/** The file of a head: JSON, one line a field. */
export function writeHeadFile({ seq, at, hash }: HistoryHead): string {
  return `${JSON.stringify({ format: 'stet-history-head', version: 1, seq, at, hash }, null, 2)}\n`
}

/** The head in a file; null for one that holds none. */
export function readHeadFile(text: string): HistoryHead | null {
  const file = headFileSchema.safeParse(parseJson(text))
  if (!file.success) return null
  const { seq, at, hash } = file.data
  return { seq, at, hash }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
