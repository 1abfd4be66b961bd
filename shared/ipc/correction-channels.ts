import { z } from 'zod'
import {
  type Correction,
  correctionClaimSchema,
  correctionFieldsSchema,
  correctionSchema,
  placeToFixSchema,
} from '../domain/correction.ts'
import { fieldSchema, idSchema } from '../domain/ids.ts'
import { blockKindSchema } from '../domain/article.ts'
import { spanSchema } from '../domain/anchor.ts'
import { dismissedRuleSchema } from '../domain/dismissal.ts'
import { nothing, target, written } from './shapes.ts'

/** A named type keeps the contract's own type short enough for the compiler to write down. */
const correction: z.ZodType<Correction> = correctionSchema

/** A place where the same fact stands too. Offsets are UTF-16 units of the version's text, or of a notice; end exclusive. */
const foundPlace = z.strictObject({
  storyId: idSchema,
  headline: z.string(),
  /** Null for a notice. */
  versionId: idSchema.nullable(),
  /** The entry whose notice it is; null for a place in an article. */
  correctionNumber: z.int().positive().nullable(),
  block: blockKindSchema,
  reason: z.enum(['number', 'date', 'name', 'words']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  sentence: z.string(),
  sentenceSpan: spanSchema,
})

/** The correction log and the places that an entry is to be fixed in. */
export const correctionChannels = {
  'correction:list': {
    input: nothing,
    output: z.strictObject({
      corrections: z.array(correction).readonly(),
      correctionClaims: z.array(correctionClaimSchema).readonly(),
      placesToFix: z.array(placeToFixSchema).readonly(),
    }),
  },
  /** The sentence around an entry's words, and where else the same fact stands. */
  'correction:look-around': {
    input: z.strictObject({ correctionId: idSchema }),
    output: z.strictObject({ before: z.string(), after: z.string(), places: z.array(foundPlace).readonly() }),
  },
  'correction:create': {
    input: z.strictObject({
      storyId: idSchema,
      fields: correctionFieldsSchema,
      claimIds: z.array(idSchema).max(500),
      /** The versions between which the words changed, when a version has brought the correction already. */
      broughtBy: z.strictObject({ versionBeforeId: idSchema, versionAfterId: idSchema }).optional(),
      /** The copy note of the current version that the entry is written for, and settles. */
      settles: z
        .strictObject({ versionId: idSchema, rule: dismissedRuleSchema, span: spanSchema })
        .optional(),
    }),
    output: written.extend({ correctionId: idSchema }),
  },
  'correction:update': {
    input: target.extend({ fields: correctionFieldsSchema.partial() }),
    output: written,
  },
  /** Approved by the person at the desk, by name. */
  'correction:approve': { input: target, output: written },
  'correction:publish': { input: target, output: written },
  'correction:reject': { input: target.extend({ reason: fieldSchema.min(1) }), output: written },
  'correction:reopen': { input: target, output: written },
  'correction:delete': { input: target, output: written },
  'correction:set-claims': {
    input: target.extend({ claimIds: z.array(idSchema).max(500) }),
    output: written,
  },
  /** All of them in one step: one undo takes them off again. */
  'place:add': {
    input: z.strictObject({
      correctionId: idSchema,
      places: z.array(z.string().trim().min(1).max(500)).min(1).max(500),
    }),
    output: written,
  },
  'place:set-done': { input: target.extend({ isDone: z.boolean() }), output: written },
  'place:remove': { input: target, output: written },
} as const
