import { standingOf, verifyHistory } from '../../../db/history/verify-history.ts'
import { redo, undo } from '../../../db/operations/undo.ts'
import { readEntityHistory } from '../../../db/repositories/entity-history.ts'
import { readHistoryHead } from '../../../db/repositories/history-head.ts'
import { getSettings } from '../../../db/repositories/settings.ts'
import { readUndoState } from '../../../db/repositories/undo-state.ts'
import { writeHeadFile } from '../../../shared/history/head-file.ts'
import type { HistoryVerdict } from '../../../shared/history/history-verdict.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { readHeadFrom } from '../../files/read-head-file.ts'
import { replaceFile } from '../../files/replace-file.ts'
import type { HandlerContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { store } from '../store.ts'

/** Who changed what, and turning it round. */
export const historyHandlers: HandlersOf<'history'> = {
  'history:head': ({ library }) => readHistoryHead(library.db),
  'history:verify': (context) => verify(context),
  'history:save-head': async ({ library, dialogs, writtenFiles }) => {
    const head = await readHistoryHead(library.db)
    if (head === null) throw new AppError('not_found', 'Nothing was written yet: there is no head to save.')
    const fileName = `stet-history-head-${head.at.slice(0, 10)}-${head.seq}.json`
    const path = await dialogs.chooseSavePath({ title: 'Save the head of the history', fileName })
    if (path === null) return { path }
    await replaceFile(path, writeHeadFile(head))
    writtenFiles.add(path)
    return { path }
  },
  'history:check-head': async (context) => {
    const path = await context.dialogs.chooseHeadFile()
    if (path === null) return null
    const head = await readHeadFrom(path)
    return {
      head,
      standing: await standingOf(context.library.db, head),
      verdict: await verify(context),
    }
  },
  'history:undo': (context, { storyId }) => store(context, (writer) => undo(writer, storyId)),
  'history:redo': (context, { storyId }) => store(context, (writer) => redo(writer, storyId)),
  'history:state': async ({ library: { db } }, { storyId }) => {
    const { me } = await getSettings(db)
    return readUndoState(db, { actor: me, storyId })
  },
  'history:of-entity': ({ library }, entity) => readEntityHistory(library.db, entity),
}

/** Recomputes the chain and tells the window that asked how far it has come. */
async function verify({ library, tell }: HandlerContext): Promise<HistoryVerdict> {
  const total = (await readHistoryHead(library.db))?.seq ?? 0
  const progress = (done: number) =>
    tell('work:progress', { label: 'Checking the history', done, total, canStop: false })
  try {
    return await verifyHistory(library.db, progress)
  } finally {
    progress(total)
  }
}
