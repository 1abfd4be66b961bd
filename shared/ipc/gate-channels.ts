import { z } from 'zod'
import { type SealDocument, sealDocumentSchema } from '../claims/gate/seal-document.ts'
import { type HouseRules, houseRulesSchema, type KeptRules, keptRulesSchema } from '../domain/house-rules.ts'
import { fieldSchema, idSchema, revisionSchema } from '../domain/ids.ts'
import { gateSubjectSchema } from '../domain/override.ts'
import { nothing, target, written } from './shapes.ts'

/** Named types keep the contract's own type short enough for the compiler to write down. */
const keptRules: z.ZodType<KeptRules> = keptRulesSchema
const sealedDocument: z.ZodType<SealDocument> = sealDocumentSchema
const houseRules: z.ZodType<HouseRules> = houseRulesSchema

/** What the house asks of claims, and what it lets pass. */
export const gateChannels = {
  /** Null while the usual rules hold. */
  'rules:get': { input: nothing, output: keptRules.nullable() },
  /** `seen` is the revision that the person saw; null when the usual rules held. */
  'rules:set': {
    input: z.strictObject({ rules: houseRulesSchema, seen: revisionSchema.nullable() }),
    output: written,
  },
  /** Reads rules from a file that the person chooses and changes nothing; null when they chose none. */
  'rules:choose-file': { input: nothing, output: houseRules.nullable() },
  /** Lets a thing pass the gate as it is now, in the name of the person at the desk. */
  'gate:override': {
    input: z.strictObject({
      storyId: idSchema,
      subject: gateSubjectSchema,
      reason: fieldSchema.trim().min(1),
    }),
    output: written.extend({ overrideId: idSchema }),
  },
  'gate:withdraw': { input: target, output: written },
  /** Refused while anything stands at the gate. */
  'gate:seal': {
    input: z.strictObject({ storyId: idSchema, versionId: idSchema }),
    output: written.extend({ sealId: idSchema }),
  },
  /** What a seal commits to, as it was then. */
  'gate:sealed': { input: z.strictObject({ sealId: idSchema }), output: sealedDocument },
  'rules:save-file': { input: nothing, output: z.strictObject({ path: z.string().nullable() }) },
} as const
