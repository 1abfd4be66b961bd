import { emptySourceFields } from '../../shared/domain/source.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Reference } from '../../shared/sources/exchange/reference.ts'
import { readKnownReferences } from '../repositories/known-references.ts'
import { created, write, type WriteContext } from '../write.ts'
import { firstOf } from './first-of.ts'
import { newSource } from './sources.ts'

/**
 * Puts references into the library as sources, all in one write. Those that it has already are left as they are. Throws
 * AppError `not_allowed` when it has all of them, `bad_input` for a link that is not kept.
 */
export async function importReferences(
  context: WriteContext,
  { references }: { readonly references: readonly Reference[] },
): Promise<Output<'reference:import'>> {
  const { written, plan } = await write(context, async (scope) => {
    const knownFor = await readKnownReferences(scope.tx)
    const sources = references
      .filter((reference) => knownFor(reference) === null)
      .map((reference) =>
        newSource(scope, { ...emptySourceFields(reference.kind, reference.title), ...reference }),
      )
    if (sources.length === 0) throw new AppError('not_allowed', 'The library has all of these already.')
    return {
      action: 'import_references',
      entity: 'sources',
      entityId: firstOf(sources).id,
      storyId: null,
      sourceIds: sources.map(({ id }) => id),
      changes: sources.map((source) => created('sources', source)),
    }
  })
  return { ...written, sourceIds: plan.sourceIds }
}
