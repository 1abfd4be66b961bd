import { removeView, saveView, updateView } from '../../../db/operations/saved-views.ts'
import { listViews } from '../../../db/repositories/saved-views.ts'
import { getSettings } from '../../../db/repositories/settings.ts'
import { veilHits, veilPage } from '../../../db/repositories/veiled-claims.ts'
import { find } from '../../../db/search/find.ts'
import { findClaims } from '../../../db/search/find-claims.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Services } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

/** Finding words and claims anywhere in the library, and searches kept under a name. */
export const searchHandlers: HandlersOf<'search' | 'view'> = {
  'search:find': async ({ library }, input) =>
    veilHits(library.db, await find(library.db, input), await whoAsks(library)),
  'search:claims': async ({ library }, input) =>
    veilPage(library.db, await findClaims(library.db, input), input.filter, await whoAsks(library)),
  'view:list': ({ library }) => listViews(library.db),
  'view:save': storing(saveView),
  'view:update': storing(updateView),
  'view:remove': storing(removeView),
}

async function whoAsks({ db }: Services['library']): Promise<Id | null> {
  return (await getSettings(db)).me
}
