import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { readRowsOf, readRowsOfAll } from '../repositories/read-rows-of.ts'
import { write, type WriteContext } from '../write.ts'
import { revised } from './edit-row.ts'

/** Two sources of a claim that draw on one another, or on the same third. */
export interface GroupInput {
  readonly claimId: Id
  readonly sourceId: Id
  readonly otherId: Id
}

/**
 * Puts two sources into one independence group, for each claim of the story that has both: the group that one of them is in
 * already, with all others of the other's group, or a new one. Throws AppError `not_allowed` when they are in one already.
 */
export async function groupSources(context: WriteContext, input: GroupInput): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const claim = await readEntity(scope.tx, 'claims', input.claimId)
    const { title } = await readEntity(scope.tx, 'sources', input.sourceId)
    const claims = await readRowsOf(scope.tx, 'claims', 'storyId', claim.storyId)
    const ids = claims.map(({ id }) => id)
    const evidence = Map.groupBy(
      await readRowsOfAll(scope.tx, 'evidence', 'claimId', ids),
      ({ claimId }) => claimId,
    )
    const changes = [...evidence.values()].flatMap((ofClaim) =>
      regrouped(ofClaim, input, nameOf(title)).map(([row, independenceGroup]) =>
        revised('evidence', row, { independenceGroup }, scope),
      ),
    )
    if (changes.length === 0) throw new AppError('not_allowed', 'These sources are in one group already.')
    return { action: 'group_sources', entity: 'claims', entityId: claim.id, storyId: claim.storyId, changes }
  })
  return written
}

type Regrouped = readonly (readonly [Evidence, string])[]

function regrouped(
  evidence: readonly Evidence[],
  { sourceId, otherId }: GroupInput,
  fresh: string,
): Regrouped {
  const one = evidence.find((item) => item.sourceId === sourceId)
  const other = evidence.find((item) => item.sourceId === otherId)
  if (one === undefined || other === undefined) return []
  const name = groupOf(one) ?? groupOf(other) ?? fresh
  const joined = new Set([groupOf(one), groupOf(other)].filter((group) => group !== null))
  return evidence
    .filter((item) => item === one || item === other || joined.has(groupOf(item) ?? ''))
    .flatMap((item) => (groupOf(item) === name ? [] : [[item, name] as const]))
}

function groupOf({ independenceGroup }: Evidence): string | null {
  return independenceGroup === null || independenceGroup.trim() === '' ? null : independenceGroup
}

/** A group is called after a source of it; names of groups are shorter than titles may be. */
function nameOf(title: string): string {
  return `Same words as ${title}`.slice(0, 200).toWellFormed()
}
