import { addContact, removeContact, updateContact } from '../../../db/operations/contacts.ts'
import {
  attachLinks,
  attachNewSource,
  attachSource,
  removeEvidence,
  updateEvidence,
} from '../../../db/operations/evidence.ts'
import { createSource, deleteSource, updateSource } from '../../../db/operations/sources.ts'
import { listSources, openSource } from '../../../db/repositories/sources.ts'
import type { HandlersOf } from '../handlers.ts'
import { findExcerptIn } from '../find-excerpts.ts'
import { lookUpEvidence } from '../look-up-evidence.ts'
import { store, storing } from '../store.ts'

/** The library of sources, the log of who was asked, and the ties between claims and sources. */
export const sourceHandlers: HandlersOf<'source' | 'contact' | 'evidence'> = {
  'source:list': ({ library }) => listSources(library.db),
  'source:open': ({ library }, { sourceId }) => openSource(library.db, sourceId),
  'source:create': storing(createSource),
  'source:update': storing(updateSource),
  'source:delete': storing(deleteSource),
  'contact:add': storing(addContact),
  'contact:update': storing(updateContact),
  'contact:remove': storing(removeContact),
  'evidence:attach-links': storing(attachLinks),
  'evidence:attach-source': async (context, input) => {
    const found = await findExcerptIn(context, input)
    return store(context, (writer) => attachSource(writer, { ...input, found }))
  },
  'evidence:attach-new-source': storing(attachNewSource),
  'evidence:update': storing(updateEvidence),
  'evidence:look-up': lookUpEvidence,
  'evidence:remove': storing(removeEvidence),
}
