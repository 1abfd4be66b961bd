import { z } from 'zod'
import { blockKindSchema } from '../domain/article.ts'

const index = z.int().nonnegative()

/**
 * One change that a person makes to what Stet understood of an article. `block` and `item` are indexes
 * into the blocks and set-aside items as the edits before it left them.
 */
export const structureEditSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('set_aside'), block: index }),
    z.strictObject({ kind: z.literal('put_back'), item: index, as: blockKindSchema }),
    z.strictObject({ kind: z.literal('set_kind'), block: index, as: blockKindSchema }),
  ])
  .readonly()
export type StructureEdit = z.infer<typeof structureEditSchema>
