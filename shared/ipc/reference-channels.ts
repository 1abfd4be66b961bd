import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { type Reference, referenceSchema } from '../sources/exchange/reference.ts'
import { nothing, written } from './shapes.ts'

/** The longest file or paste of references, in UTF-16 units, and the most references at once. */
export const longestReferences = 5_000_000
export const mostReferences = 5000

const reference: z.ZodType<Reference> = referenceSchema

/** What was read of a file or a paste, before anything is stored. */
const preview = z.strictObject({
  format: z.enum(['csl', 'ris', 'bibtex', 'lines']),
  items: z
    .array(
      z.strictObject({
        reference,
        /** The source that the library has for it already; null for a new one. */
        known: z.strictObject({ sourceId: idSchema, title: z.string() }).nullable(),
      }),
    )
    .readonly(),
  /** Entries with neither a title nor a link, and those that say again what another says. */
  leftOut: z.int().nonnegative(),
})

/** References from other programs, and sources for them. */
export const referenceChannels = {
  /** Reads CSL-JSON, RIS, BibTeX, or a link, DOI, ISBN or name a line. Stores nothing. */
  'reference:read': {
    input: z.strictObject({ text: z.string().min(1).max(longestReferences) }),
    output: preview,
  },
  /** Asks for a file and reads it; null when none was chosen. */
  'reference:choose-file': { input: nothing, output: preview.nullable() },
  /** Puts those that the library has not into it: one event, one undo. */
  'reference:import': {
    input: z.strictObject({ references: z.array(reference).min(1).max(mostReferences).readonly() }),
    output: written.extend({ sourceIds: z.array(idSchema).readonly() }),
  },
  /** Writes the sources of a story, or of the library (null), to a place the person chooses; null when they chose none. */
  'reference:export': {
    input: z.strictObject({ storyId: idSchema.nullable(), format: z.enum(['csl', 'ris', 'bibtex']) }),
    output: z.strictObject({ path: z.string(), count: z.int(), leftOutCount: z.int() }).nullable(),
  },
} as const
