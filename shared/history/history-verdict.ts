import { z } from 'zod'
import { historyHeadSchema } from '../domain/history-head.ts'

/**
 * In which way an event does not fit: its own content is not what its hash says, it was written after another event than
 * the one before it, or numbers are missing before it.
 */
export const historyFaults = ['changed', 'unlinked', 'missing'] as const
export type HistoryFault = (typeof historyFaults)[number]

/**
 * What recomputing the chain found. `eventCount` events fit, the last of them with `headHash`; `brokenAt` is the first that
 * does not, with what is wrong and the time that it gives itself. Null where all fit.
 */
export const historyVerdictSchema = z
  .strictObject({
    eventCount: z.int().nonnegative(),
    headHash: z.string(),
    brokenAt: z.int().nullable(),
    fault: z.enum(historyFaults).nullable(),
    /** As it stands in the library: what was tampered with may be no time at all. */
    faultAt: z.string().nullable(),
  })
  .readonly()
export type HistoryVerdict = z.infer<typeof historyVerdictSchema>

/** How a head that was kept somewhere else stands to this library: it is in it, another event is there, or none is. */
const headStandings = ['contained', 'other', 'beyond'] as const
export type HeadStanding = (typeof headStandings)[number]

/** What became of a head that was saved: where it stands, and whether the chain holds up to it and after. */
export const headCheckSchema = z
  .strictObject({
    head: historyHeadSchema,
    standing: z.enum(headStandings),
    verdict: historyVerdictSchema,
  })
  .readonly()
export type HeadCheck = z.infer<typeof headCheckSchema>
