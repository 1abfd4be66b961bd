import { addPerson, updatePerson } from '../../../db/operations/people.ts'
import { listPeople } from '../../../db/repositories/people.ts'
import { getSettings, setSettings } from '../../../db/repositories/settings.ts'
import type { HandlersOf } from '../handlers.ts'
import { requireWritable, storing } from '../store.ts'

/** Who works at this desk, and how it is set up. */
export const peopleHandlers: HandlersOf<'people' | 'settings'> = {
  'people:list': ({ library }) => listPeople(library.db),
  'people:add': storing(addPerson),
  'people:update': storing(updatePerson),
  'settings:get': ({ library }) => getSettings(library.db),
  'settings:set': async ({ library, applySettings, push }, changes) => {
    requireWritable(library)
    const settings = await setSettings(library.db, changes)
    applySettings(settings)
    push('settings:changed', settings)
    return settings
  },
}
