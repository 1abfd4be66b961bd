import type { Id } from '../../shared/domain/ids.ts'
import type { SourcePair } from '../../shared/domain/source-pair.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { readPairsOf } from '../repositories/source-pairs.ts'
import { created, write, type WriteContext } from '../write.ts'
import type { AtDeskOf } from './sources.ts'

/**
 * Remembers that a proposal about two sources was turned down. Throws AppError `not_allowed` when it was already, or for a
 * source and itself.
 */
export async function dismissPair(
  context: WriteContext,
  input: AtDeskOf & Pick<SourcePair, 'sourceId' | 'otherId' | 'question'>,
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const [sourceId, otherId] = inOrder(input)
    const source = await readEntity(scope.tx, 'sources', sourceId)
    await readEntity(scope.tx, 'sources', otherId)
    const known = await readPairsOf(scope.tx, sourceId)
    const isTold = known.some((pair) => pair.otherId === otherId && pair.question === input.question)
    if (isTold || sourceId === otherId) {
      throw new AppError('not_allowed', 'These two sources were told apart already.')
    }
    const pair: SourcePair = {
      id: scope.newId(),
      sourceId,
      otherId,
      question: input.question,
      answer: 'no',
      decidedBy: scope.actor,
      decidedAt: scope.at,
    }
    return {
      action: 'dismiss_pair',
      entity: 'sources',
      entityId: source.id,
      storyId: input.atDeskOf,
      changes: [created('sourcePairs', pair)],
    }
  })
  return written
}

function inOrder({ sourceId, otherId }: Pick<SourcePair, 'sourceId' | 'otherId'>): readonly [Id, Id] {
  return sourceId < otherId ? [sourceId, otherId] : [otherId, sourceId]
}
