import type { Claim } from '../../shared/domain/claim.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { carryForward } from './own-revisions.ts'
import { useStoryStore } from './story-store.ts'
import { write } from './write.ts'

/** A proposal that a person accepts as a claim. */
export type AcceptedProposal = Input<'claim:create-many'>['items'][number]

/** What is done to every claim of a selection. */
export type BulkChange = Input<'claim:change-many'>['change']

/** Claims that the rules refused, each with the reason in words. */
export type SkippedClaims = Output<'claim:change-many'>['skipped']

/**
 * Makes claims of proposals in the open story, all in one step. Answers their ids in the order given; none when it was
 * refused or no story is open.
 */
export async function createClaims(items: readonly AcceptedProposal[]): Promise<readonly Id[]> {
  const { open } = useStoryStore.getState()
  if (open === null || items.length === 0) return []
  const result = await write('claim:create-many', {
    storyId: open.storyId,
    versionId: open.version.id,
    items,
  })
  return result.ok ? result.value.claimIds : []
}

/**
 * Does the same to many claims, as the person saw them, in one step. Those that were skipped come back with the reason;
 * telling it is the caller's. The claims may be of any stories.
 */
export function changeClaims(
  claims: readonly Pick<Claim, 'id' | 'revision'>[],
  change: BulkChange,
): Promise<Result<Output<'claim:change-many'>>> {
  const targets = claims.map(({ id, revision }) => ({ id, revision: carryForward(id, revision) }))
  return write('claim:change-many', { targets, change })
}
