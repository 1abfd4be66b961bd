import { z } from 'zod'
import { type QuotationCheck, quotationOutcomes, quotationSignals } from '../sources/check-quotation.ts'

/** A quotation beside its source, as it crosses to the windows. */
export const quotationCheckSchema: z.ZodType<QuotationCheck> = z.strictObject({
  outcome: z.enum(quotationOutcomes),
  signals: z.array(z.enum(quotationSignals)).readonly(),
  pieces: z
    .array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }))
    .readonly(),
  passage: z.strictObject({ start: z.int(), end: z.int() }).nullable(),
})
