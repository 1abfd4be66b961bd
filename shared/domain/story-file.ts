import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { claimSchema } from './claim.ts'
import { correctionClaimSchema, correctionSchema, placeToFixSchema } from './correction.ts'
import { dismissalSchema } from './dismissal.ts'
import { evidenceSchema } from './evidence.ts'
import { overrideSchema } from './override.ts'
import { questionSchema } from './question.ts'
import { sealSchema } from './seal.ts'
import { secondReadingSchema } from './second-reading.ts'
import { attachmentSchema, contactSchema, sourceSchema } from './source.ts'
import { storySchema, versionSchema } from './story.ts'
import { tickSchema } from './tick.ts'

/** Everything the desk needs of one story: its current version with the text, and all that hangs on it. */
export const storyFileSchema = z
  .strictObject({
    story: storySchema,
    version: versionSchema,
    text: z.string(),
    claims: z.array(claimSchema).readonly(),
    /** Anchors into the current version. */
    anchors: z.array(anchorSchema).readonly(),
    evidence: z.array(evidenceSchema).readonly(),
    /** The sources that the evidence and the questions name, with their contacts and files. */
    sources: z.array(sourceSchema).readonly(),
    contacts: z.array(contactSchema).readonly(),
    attachments: z.array(attachmentSchema).readonly(),
    corrections: z.array(correctionSchema).readonly(),
    correctionClaims: z.array(correctionClaimSchema).readonly(),
    placesToFix: z.array(placeToFixSchema).readonly(),
    /** In the current version, like the dismissals. */
    ticks: z.array(tickSchema).readonly(),
    dismissals: z.array(dismissalSchema).readonly(),
    /** All that was asked about the story's claims, oldest first. */
    questions: z.array(questionSchema).readonly(),
    /** Every override that was made at the gate, the withdrawn ones included, oldest first. */
    overrides: z.array(overrideSchema).readonly(),
    /** In the order in which they were set. */
    seals: z.array(sealSchema).readonly(),
    secondReadings: z.array(secondReadingSchema).readonly(),
  })
  .readonly()
export type StoryFile = z.infer<typeof storyFileSchema>
