import { find } from '../../../db/search/find.ts'
import type { HandlersOf } from '../handlers.ts'

/** Finding words anywhere in the library. */
export const searchHandlers: HandlersOf<'search'> = {
  'search:find': ({ library }, input) => find(library.db, input),
}
