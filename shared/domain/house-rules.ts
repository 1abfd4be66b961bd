import { z } from 'zod'
import { claimTypeSchema } from './claim-type.ts'
import { idSchema, instantSchema, revisionSchema } from './ids.ts'
import { sourceKindSchema } from './source.ts'

/** How material given on background or deep background counts. Off-record material never does. */
export const backgroundUses = ['named', 'anonymous', 'never'] as const
export type BackgroundUse = (typeof backgroundUses)[number]

/** Whether another person has to read a finding again, and whether they may see the first one before. */
export const secondReadRules = ['none', 'open', 'blind'] as const
export type SecondReadRule = (typeof secondReadRules)[number]

/** What a desk asks of the evidence for one type of claim. */
export const sourcingRuleSchema = z
  .strictObject({
    /** How many sources that do not draw on one another have to support it. */
    minimumIndependent: z.int().min(0).max(9),
    /** What is enough alone: primary evidence, or a source of one of these kinds, whatever level it was given. */
    primary: z.union([
      z.enum(['not_enough', 'any_kind']),
      z.array(sourceKindSchema).min(1).max(20).readonly(),
    ]),
    isPrimaryRequired: z.boolean(),
    /** Whether sources that the copy does not name may carry it without a named one. */
    isAnonymousAloneAllowed: z.boolean(),
    background: z.enum(backgroundUses),
    secondRead: z.enum(secondReadRules),
    /** How old the looking-up may be, in days; null for any age. */
    maximumAgeDays: z.int().min(1).max(3650).nullable(),
    /** Whether the claim has to say as of when it holds. */
    isAsOfNeeded: z.boolean(),
  })
  .readonly()
export type SourcingRule = z.infer<typeof sourcingRuleSchema>

/** The rules of a house: one for each claim type that has its own, and the rule for all others. */
export const houseRulesSchema = z
  .strictObject({
    byType: z.partialRecord(claimTypeSchema, sourcingRuleSchema).readonly(),
    others: sourcingRuleSchema,
  })
  .readonly()
export type HouseRules = z.infer<typeof houseRulesSchema>

/** The one row that holds the rules of this library. */
export const houseRulesId = 'house-rules'

/** The rules as they are kept: who changed them last, and when. A library without the row has the usual rules. */
export const keptRulesSchema = z
  .strictObject({
    id: idSchema,
    rules: houseRulesSchema,
    changedBy: idSchema.nullable(),
    changedAt: instantSchema,
    revision: revisionSchema,
  })
  .readonly()
export type KeptRules = z.infer<typeof keptRulesSchema>
