import { addAttachments, removeAttachment } from '../../../db/operations/attachments.ts'
import type { ExcerptForEvidence } from '../../../db/operations/fill-excerpts.ts'
import { readEntity } from '../../../db/repositories/read-entity.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Written } from '../../../shared/ipc/contract.ts'
import type { StoredFile } from '../../files/attachment-store.ts'
import type { HandlerContext } from '../context.ts'
import { findExcerpts } from '../find-excerpts.ts'
import { transcriptText } from '../kept-text.ts'
import type { HandlersOf } from '../handlers.ts'
import { requireWritable, store, storing } from '../store.ts'

/** The files kept with a source. */
export const attachmentHandlers: HandlersOf<'attachment'> = {
  'attachment:choose': async (context, input) => {
    const paths = await context.dialogs.chooseAttachments()
    return paths.length === 0 ? null : keepFiles(context, input, paths)
  },
  'attachment:add-file': (context, input) => keepFiles(context, input, [input.path]),
  'attachment:remove': storing(removeAttachment),
  'attachment:save-copy': async ({ library, attachments, dialogs, writtenFiles }, { id }) => {
    const { sha256, fileName } = await readEntity(library.db, 'attachments', id)
    const path = await dialogs.chooseSavePath({ title: 'Save a copy', fileName })
    if (path === null) return { path }
    await attachments.copyTo(sha256, path)
    writtenFiles.add(path)
    return { path }
  },
}

/** Copies every file before the first row is written: one that cannot be read leaves no trace of the others. */
async function keepFiles(
  context: HandlerContext,
  { sourceId, atDeskOf }: { readonly sourceId: Id; readonly atDeskOf: Id | null },
  paths: readonly string[],
): Promise<Written> {
  requireWritable(context.library)
  await readEntity(context.library.db, 'sources', sourceId)
  const files: StoredFile[] = []
  for (const path of paths) files.push(await context.attachments.keep(path))
  const excerpts: ExcerptForEvidence[] = []
  for (const file of files) {
    const text = await transcriptText(context.attachments, file)
    excerpts.push(...(await findExcerpts(context, sourceId, text)))
  }
  return store(context, (writer) => addAttachments(writer, { sourceId, atDeskOf, files, excerpts }))
}
