import { z } from 'zod'
import { historyHeadSchema } from '../domain/history-head.ts'
import { headCheckSchema, historyVerdictSchema } from '../history/history-verdict.ts'
import { nothing } from './shapes.ts'

/** The chain of the history: its head, checked, saved, and compared with one that was saved earlier. */
export const historyChannels = {
  /** Null while nothing was written. */
  'history:head': { input: nothing, output: historyHeadSchema.nullable() },
  'history:verify': { input: nothing, output: historyVerdictSchema },
  /** Saves the head to a place the person chooses; null when they chose none. */
  'history:save-head': { input: nothing, output: z.strictObject({ path: z.string().nullable() }) },
  /** Looks for a saved head in this library, and recomputes the chain; null when no file was chosen. */
  'history:check-head': { input: nothing, output: headCheckSchema.nullable() },
} as const
