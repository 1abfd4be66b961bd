import { redo, undo } from '../../../db/operations/undo.ts'
import { readEntityHistory } from '../../../db/repositories/entity-history.ts'
import { getSettings } from '../../../db/repositories/settings.ts'
import { readUndoState } from '../../../db/repositories/undo-state.ts'
import type { HandlersOf } from '../handlers.ts'
import { store } from '../store.ts'

/** Who changed what, and turning it round. */
export const historyHandlers: HandlersOf<'history'> = {
  'history:undo': (context, { storyId }) => store(context, (writer) => undo(writer, storyId)),
  'history:redo': (context, { storyId }) => store(context, (writer) => redo(writer, storyId)),
  'history:state': async ({ library: { db } }, { storyId }) => {
    const { me } = await getSettings(db)
    return readUndoState(db, { actor: me, storyId })
  },
  'history:of-entity': ({ library }, entity) => readEntityHistory(library.db, entity),
}
