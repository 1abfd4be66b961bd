import { z } from 'zod'
import { idSchema, instantSchema } from './ids.ts'

/**
 * That a story passed the gate: which version, when, by whom. `digest` is the SHA-256 of the sealed document
 * (shared/claims/sealed-document.ts), which is kept under it and never changes.
 */
export const sealSchema = z
  .strictObject({
    id: idSchema,
    storyId: idSchema,
    versionId: idSchema,
    /** Counts the seals of the story from 1. */
    number: z.int().positive(),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    sealedBy: idSchema,
    sealedAt: instantSchema,
  })
  .readonly()
export type Seal = z.infer<typeof sealSchema>
