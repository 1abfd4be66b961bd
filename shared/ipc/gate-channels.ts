import { z } from 'zod'
import { type HouseRules, houseRulesSchema, type KeptRules, keptRulesSchema } from '../domain/house-rules.ts'
import { revisionSchema } from '../domain/ids.ts'
import { nothing, written } from './shapes.ts'

/** Named types keep the contract's own type short enough for the compiler to write down. */
const keptRules: z.ZodType<KeptRules> = keptRulesSchema
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
  'rules:save-file': { input: nothing, output: z.strictObject({ path: z.string().nullable() }) },
} as const
