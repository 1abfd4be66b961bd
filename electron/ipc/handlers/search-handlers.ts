import { removeView, saveView, updateView } from '../../../db/operations/saved-views.ts'
import { listViews } from '../../../db/repositories/saved-views.ts'
import { find } from '../../../db/search/find.ts'
import { findClaims } from '../../../db/search/find-claims.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

/** Finding words and claims anywhere in the library, and searches kept under a name. */
export const searchHandlers: HandlersOf<'search' | 'view'> = {
  'search:find': ({ library }, input) => find(library.db, input),
  'search:claims': ({ library }, input) => findClaims(library.db, input),
  'view:list': ({ library }) => listViews(library.db),
  'view:save': storing(saveView),
  'view:update': storing(updateView),
  'view:remove': storing(removeView),
}
