import { z } from 'zod'
import { pageFieldsSchema } from '../../shared/domain/capture.ts'

/** What the reading child is asked to read for a capture: bytes as they came, and the address they came from. */
export const pageSourceSchema = z.strictObject({
  kind: z.enum(['page', 'pdf', 'plain']),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  url: z.string(),
  charset: z.string().nullable(),
})
export type PageSource = z.infer<typeof pageSourceSchema>

/** What the child read. `html` is the decoded page, still as it came; null for what is no page. */
export const pageReadingSchema = z.strictObject({
  fields: pageFieldsSchema,
  text: z.string(),
  html: z.string().nullable(),
  /** Style sheets and pictures that the page shows, as absolute http(s) addresses, in order, each once. */
  resources: z.array(z.string()),
})
export type PageReading = z.infer<typeof pageReadingSchema>
