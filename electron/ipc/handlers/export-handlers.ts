import { basename } from 'node:path'
import { readEntity } from '../../../db/repositories/read-entity.ts'
import { exportFileName } from '../../export/export-file-name.ts'
import { dossierFileName, readDossier } from '../../export/read-dossier.ts'
import { readLog } from '../../export/read-log.ts'
import { writeExport } from '../../export/write-export.ts'
import { dateInWords } from '../../../shared/export/dates.ts'
import { replaceFile } from '../../files/replace-file.ts'
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
  'export:dossier': async ({ library, now, dialogs, system, writtenFiles }, request) => {
    const story = await readEntity(library.db, 'stories', request.storyId)
    const fileName = dossierFileName(story.headline, request, now())
    const path = await dialogs.chooseSavePath({ title: 'Export the dossier', fileName })
    if (path === null) return { path }
    const at = now()
    const { page, headline } = await readDossier(library.db, request, at)
    const sheet = { html: page, title: `Dossier: ${headline}`, note: dateInWords(at) }
    await replaceFile(path, request.format === 'pdf' ? await system.printPage(sheet) : page)
    writtenFiles.add(path)
    return { path }
  },
  'export:show-in-folder': ({ system, writtenFiles }, { path }) => {
    system.showInFolder(writtenFiles.require(path))
    return {}
  },
}
