import type { Id } from '../../../shared/domain/ids.ts'
import type { Output } from '../../../shared/ipc/contract.ts'

/** One claim that a source stands behind. */
export type Use = Output<'source:open'>['uses'][number]

/** The claims of one story. */
export interface StoryUses {
  readonly storyId: Id
  readonly headline: string
  readonly uses: readonly Use[]
}

/** The uses of a source by story, both in the order in which they come. */
export function groupUses(uses: readonly Use[]): readonly StoryUses[] {
  const groups = Map.groupBy(uses, ({ storyId }) => storyId)
  return [...groups].map(([storyId, group]) => ({
    storyId,
    headline: group[0]?.storyHeadline ?? '',
    uses: group,
  }))
}
