import { z } from 'zod'
import { claimSchema } from './claim.ts'

/** How the claims that a filter lets through are ordered. Without words, relevance means newest first. */
export const claimOrders = ['relevance', 'newest', 'story'] as const
export const claimOrderSchema = z.enum(claimOrders)
export type ClaimOrder = z.infer<typeof claimOrderSchema>

/** A claim that a filter let through, as a row of the search screen. */
export const claimHitSchema = z
  .strictObject({
    claim: claimSchema,
    /** The words of its first place in the current text; empty when it has none there. */
    words: z.string(),
    storyHeadline: z.string(),
    sourceCount: z.int().nonnegative(),
  })
  .readonly()
export type ClaimHit = z.infer<typeof claimHitSchema>

/** A page of them. `total` is exact up to `mostCounted`; above, it is `mostCounted + 1`. */
export const claimPageSchema = z
  .strictObject({ total: z.int().nonnegative(), hits: z.array(claimHitSchema).readonly() })
  .readonly()
export type ClaimPage = z.infer<typeof claimPageSchema>

/** As many claims are counted one by one. */
export const mostCounted = 10_000
