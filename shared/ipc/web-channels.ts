import { z } from 'zod'
import { type Capture, captureSchema, type LinkCheck, linkCheckSchema } from '../domain/capture.ts'
import { idSchema } from '../domain/ids.ts'
import { atDeskOf, done, nothing, written } from './shapes.ts'

const capture: z.ZodType<Capture> = captureSchema
const linkCheck: z.ZodType<LinkCheck> = linkCheckSchema

/** What is asked of the web, and what was kept of it. Nothing here is done unless the person asks and it was allowed. */
export const webChannels = {
  /** Whether links of a story may be fetched from the web. */
  'web:is-allowed': {
    input: z.strictObject({ storyId: idSchema }),
    output: z.strictObject({ isAllowed: z.boolean() }),
  },
  /** Null when it stands so already. */
  'web:allow': {
    input: z.strictObject({ storyId: idSchema, isAllowed: z.boolean() }),
    output: written.nullable(),
  },
  /** What was kept of a source's link and where it led, the newest first, and whether it may be fetched. */
  'capture:list': {
    input: z.strictObject({ sourceId: idSchema }),
    output: z.strictObject({
      captures: z.array(capture).readonly(),
      linkChecks: z.array(linkCheck).readonly(),
      isAllowed: z.boolean(),
    }),
  },
  /** Fetches the page of a source and keeps it. Refused where nobody has allowed that. */
  'capture:take': {
    input: z.strictObject({ ...atDeskOf, sourceId: idSchema }),
    output: written.extend({ captureId: idSchema }),
  },
  /** What changed since the page was kept before, and the excerpts that do not stand on it. */
  'capture:compare': {
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({
      beforeId: idSchema.nullable(),
      isSameBytes: z.boolean(),
      passages: z.array(z.strictObject({ kind: z.enum(['added', 'removed']), text: z.string() })).readonly(),
      missing: z
        .array(
          z.strictObject({
            claimId: idSchema,
            storyId: idSchema,
            claimNumber: z.int(),
            words: z.string(),
            storyHeadline: z.string(),
            excerpt: z.string(),
            /** Whether it stood on the page that was kept before. */
            wasThere: z.boolean(),
          }),
        )
        .readonly(),
    }),
  },
  /** Shows a kept page in a window without scripts or network. */
  'capture:show': { input: z.strictObject({ id: idSchema }), output: done },
  /** Looks where links lead: those of some sources, of a story, or (both null) of the library. */
  'link:check': {
    input: z.strictObject({
      sourceIds: z.array(idSchema).max(500).readonly().nullable(),
      storyId: idSchema.nullable(),
    }),
    output: z.strictObject({
      checkedCount: z.int().nonnegative(),
      /** Links that were not reached before it was stopped. */
      leftCount: z.int().nonnegative(),
      badCount: z.int().nonnegative(),
    }),
  },
  'link:stop': { input: nothing, output: done },
} as const
