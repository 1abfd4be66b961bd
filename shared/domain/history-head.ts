import { z } from 'zod'
import { instantSchema } from './ids.ts'

/** The last event of a library's history: its number, when it was written, and its hash, which commits to all before it. */
export const historyHeadSchema = z
  .strictObject({
    seq: z.int().positive(),
    at: instantSchema,
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly()
export type HistoryHead = z.infer<typeof historyHeadSchema>
