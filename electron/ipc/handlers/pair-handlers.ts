import { groupSources } from '../../../db/operations/group-sources.ts'
import { mergeSources } from '../../../db/operations/merge-sources.ts'
import { dismissPair } from '../../../db/operations/source-pairs.ts'
import { readDuplicates } from '../../../db/repositories/source-pairs.ts'
import { resealed } from '../../vault/vault-secrets.ts'
import type { HandlersOf } from '../handlers.ts'
import { findSharing } from '../find-sharing.ts'
import { store, storing } from '../store.ts'

/** What is proposed of two sources, and what was decided. */
export const pairHandlers: HandlersOf<'pair'> = {
  'pair:duplicates': async ({ library }) => [...(await readDuplicates(library.db))],
  'pair:merge': (context, { keep, drop }) =>
    store(context, (writer) =>
      mergeSources(writer, {
        keep,
        drop,
        reseal: (record, sourceId) => resealed(context.vault, record, sourceId),
      }),
    ),
  'pair:sharing': findSharing,
  'pair:group': storing(groupSources),
  'pair:dismiss': storing(dismissPair),
}
