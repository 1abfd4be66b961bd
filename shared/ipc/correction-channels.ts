import { z } from 'zod'
import {
  type Correction,
  correctionClaimSchema,
  correctionFieldsSchema,
  correctionSchema,
  placeToFixSchema,
} from '../domain/correction.ts'
import { fieldSchema, idSchema } from '../domain/ids.ts'
import { nothing, target, written } from './shapes.ts'

/** A named type keeps the contract's own type short enough for the compiler to write down. */
const correction: z.ZodType<Correction> = correctionSchema

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
  'correction:create': {
    input: z.strictObject({
      storyId: idSchema,
      fields: correctionFieldsSchema,
      claimIds: z.array(idSchema).max(500),
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
  'place:add': {
    input: z.strictObject({ correctionId: idSchema, place: z.string().trim().min(1).max(500) }),
    output: written,
  },
  'place:set-done': { input: target.extend({ isDone: z.boolean() }), output: written },
  'place:remove': { input: target, output: written },
} as const
