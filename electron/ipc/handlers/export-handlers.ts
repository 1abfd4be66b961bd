import { basename } from 'node:path'
import { exportFileName } from '../../export/export-file-name.ts'
import { readLog } from '../../export/read-log.ts'
import { writeExport } from '../../export/write-export.ts'
import type { HandlersOf } from '../handlers.ts'

/** Writing the logs out for people outside Stet. */
export const exportHandlers: HandlersOf<'export'> = {
  'export:run': async ({ library, now, dialogs, tell, writtenFiles }, request) => {
    const fileName = exportFileName(await readLog(library.db, request, now()), request.format)
    const path = await dialogs.chooseSavePath({ title: 'Export', fileName })
    if (path === null) return null
    // Read again: the dialog may have stood open while another window went on.
    const log = await readLog(library.db, request, now())
    await writeExport(log, request.format, path, (done, total) => {
      tell('work:progress', { label: basename(path), done, total, canStop: false })
    })
    writtenFiles.add(path)
    return { path, rowCount: log.log.rows.length, leftOutCount: log.log.leftOut }
  },
  'export:show-in-folder': ({ system, writtenFiles }, { path }) => {
    system.showInFolder(writtenFiles.require(path))
    return {}
  },
}
