import { z } from 'zod'
import { linkStateSchema } from '../domain/capture.ts'
import { type Evidence, evidenceFieldsSchema, evidenceSchema } from '../domain/evidence.ts'
import { idSchema, instantSchema, longestField } from '../domain/ids.ts'
import {
  attachmentSchema,
  contactFieldsSchema,
  contactSchema,
  type Source,
  sourceFieldsSchema,
  sourceSchema,
} from '../domain/source.ts'
import { quotationCheckSchema } from './quotation-shape.ts'
import { atDeskOf, nothing, target, written } from './shapes.ts'

/** Named types keep the contract's own type short enough for the compiler to write down. */
const source: z.ZodType<Source> = sourceSchema
const evidence: z.ZodType<Evidence> = evidenceSchema

/** Sources of the library, who was asked, what is kept with them, and the ties between claims and sources. */
export const sourceChannels = {
  'source:list': {
    input: nothing,
    output: z.array(
      z.strictObject({
        source,
        claimCount: z.int(),
        storyCount: z.int(),
        /** When somebody was last in contact with it; null when the contact log is empty. */
        lastContactAt: instantSchema.nullable(),
        /** What the newest look at its link found; null when nobody looked. */
        linkState: linkStateSchema.nullable(),
        /** When its page was last kept; null when it never was. */
        lastCapturedAt: instantSchema.nullable(),
      }),
    ),
  },
  'source:open': {
    input: z.strictObject({ sourceId: idSchema }),
    output: z.strictObject({
      source,
      contacts: z.array(contactSchema).readonly(),
      attachments: z.array(attachmentSchema).readonly(),
      evidence: z.array(evidence).readonly(),
      /** The claims it is evidence for, with the words of their first anchor. */
      uses: z
        .array(
          z.strictObject({
            claimId: idSchema,
            storyId: idSchema,
            claimNumber: z.int(),
            words: z.string(),
            storyHeadline: z.string(),
          }),
        )
        .readonly(),
    }),
  },
  'source:create': { input: sourceFieldsSchema, output: written.extend({ sourceId: idSchema }) },
  'source:update': {
    input: target.extend({ ...atDeskOf, fields: sourceFieldsSchema.partial() }),
    output: written,
  },
  /** Refused while a claim uses the source. */
  'source:delete': { input: target.extend(atDeskOf), output: written },
  /** One link a line; a link that the library has is reused. Other lines become sources by their words. */
  'evidence:attach-links': {
    input: z.strictObject({ claimId: idSchema, lines: z.string().min(1).max(longestField) }),
    output: written.extend({ evidenceIds: z.array(idSchema).readonly() }),
  },
  'evidence:attach-source': {
    input: z.strictObject({ claimId: idSchema, sourceId: idSchema }),
    output: written.extend({ evidenceIds: z.array(idSchema).readonly() }),
  },
  'evidence:attach-new-source': {
    input: z.strictObject({ claimId: idSchema, source: sourceFieldsSchema }),
    output: written.extend({ evidenceIds: z.array(idSchema).readonly() }),
  },
  'evidence:update': { input: target.extend({ fields: evidenceFieldsSchema.partial() }), output: written },
  /** Holds it against what is kept of its source: the page kept last, and files of text such as transcripts. */
  'evidence:look-up': {
    input: z.strictObject({ evidenceId: idSchema }),
    output: z.strictObject({
      /** Whether the excerpt stands on the page that was kept last; null without a page or an excerpt. */
      excerptOnPage: z
        .strictObject({ captureId: idSchema, keptAt: instantSchema, isThere: z.boolean() })
        .nullable(),
      /** The claim's quotation beside each; empty when the claim quotes nobody. */
      kept: z
        .array(
          z.strictObject({
            kind: z.enum(['page', 'file']),
            name: z.string(),
            keptAt: instantSchema,
            check: quotationCheckSchema,
            /** The words of the source there, with their time stamp; null when they were not found or are too long. */
            found: z.strictObject({ excerpt: z.string(), timecode: z.string().nullable() }).nullable(),
          }),
        )
        .readonly(),
    }),
  },
  'evidence:remove': { input: target, output: written },
  'contact:add': {
    input: z.strictObject({ ...atDeskOf, sourceId: idSchema, fields: contactFieldsSchema }),
    output: written.extend({ contactId: idSchema }),
  },
  'contact:update': {
    input: target.extend({ ...atDeskOf, fields: contactFieldsSchema.partial() }),
    output: written,
  },
  'contact:remove': { input: target.extend(atDeskOf), output: written },
  /** Asks for files and keeps a copy of each; null when none was chosen. */
  'attachment:choose': {
    input: z.strictObject({ ...atDeskOf, sourceId: idSchema }),
    output: written.nullable(),
  },
  'attachment:add-file': {
    input: z.strictObject({ ...atDeskOf, sourceId: idSchema, path: z.string().min(1).max(4096) }),
    output: written,
  },
  'attachment:remove': { input: z.strictObject({ ...atDeskOf, id: idSchema }), output: written },
  /** Saves a copy where the person chooses; null when they chose no place. */
  'attachment:save-copy': {
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
} as const
