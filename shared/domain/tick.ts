import { z } from 'zod'
import { quoteFields } from './anchor.ts'
import { idSchema, instantSchema } from './ids.ts'

/** Somebody has read these words of a version and found nothing in them to check. */
export const tickSchema = z
  .strictObject({
    id: idSchema,
    storyId: idSchema,
    versionId: idSchema,
    ...quoteFields,
    tickedBy: idSchema.nullable(),
    tickedAt: instantSchema,
  })
  .readonly()
export type Tick = z.infer<typeof tickSchema>
