import { type Claim, priorities } from '../domain/claim.ts'
import { claimTypes } from '../domain/claim-type.ts'
import type { Id } from '../domain/ids.ts'
import type { QueueOrder } from '../domain/settings.ts'
import { foldWords } from '../text/fold-words.ts'

/** Claims that are worked through together: of one priority, of one type, for one call. */
export interface QueueGroup {
  /**
   * What they share: a priority, a type, the name of the contact as it was first written, the id of a person. Null for
   * those that share nothing, which come last: nobody to call, nobody's claim.
   */
  readonly key: string | null
  /** In the order of the text. */
  readonly ids: readonly Id[]
}

/** What an order has to know of a claim. */
export type QueuedClaim = Pick<Claim, 'id' | 'priority' | 'type' | 'assigneeId'>

/**
 * Claims, given in the order of the text, in the order in which they are to be worked through. Priorities and types
 * come in the order of their vocabularies, contacts and people in that of the text; inside a group the text decides.
 * So the order is total, and the same for the same claims. In the order of the text there is one group, of key null.
 * Contacts whose names differ by case, accents or spaces alone are one.
 */
export function queueGroups<C extends QueuedClaim>(
  claims: readonly C[],
  order: QueueOrder,
  contactOf: (claim: C) => string | null,
): readonly QueueGroup[] {
  const groups = new Map<string | null, { readonly key: string | null; readonly ids: Id[] }>()
  for (const claim of claims) {
    const key = keyOf(claim, order, contactOf)
    const same = order === 'contact' && key !== null ? foldWords(key).replaceAll(/\s+/g, ' ').trim() : key
    const group = groups.get(same) ?? { key, ids: [] }
    group.ids.push(claim.id)
    groups.set(same, group)
  }
  // The sort is stable: groups of the same rank stay as the text has them.
  return [...groups.values()].sort((a, b) => rankOf(a.key, order) - rankOf(b.key, order))
}

function keyOf<C extends QueuedClaim>(
  claim: C,
  order: QueueOrder,
  contactOf: (claim: C) => string | null,
): string | null {
  switch (order) {
    case 'text':
      return null
    case 'priority':
      return claim.priority
    case 'type':
      return claim.type
    case 'contact':
      return contactOf(claim)
    case 'assignee':
      return claim.assigneeId
  }
}

function rankOf(key: string | null, order: QueueOrder): number {
  if (key === null) return Number.POSITIVE_INFINITY
  const vocabulary: readonly string[] = order === 'priority' ? priorities : order === 'type' ? claimTypes : []
  return vocabulary.indexOf(key)
}
