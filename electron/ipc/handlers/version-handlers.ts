import { addVersion } from '../../../db/operations/add-version.ts'
import { labelVersion } from '../../../db/operations/label-version.ts'
import { openStory } from '../../../db/repositories/story-file.ts'
import { listVersions, readVersionFile } from '../../../db/repositories/versions.ts'
import { madeAfterEdits } from '../../../shared/corrections/made-correction.ts'
import { restructureDraft } from '../../../shared/text/restructure.ts'
import { correctedVersion } from '../../import/corrected-version.ts'
import { readComparison } from '../../export/read-comparison.ts'
import { replaceFile } from '../../files/replace-file.ts'
import type { HandlersOf } from '../handlers.ts'
import { store, storing } from '../store.ts'

/** The versions of a story: listed, read, brought in, named, and two of them written out side by side. */
export const versionHandlers: HandlersOf<'version'> = {
  'version:list': ({ library }, { storyId }) => listVersions(library.db, storyId),
  'version:read': ({ library }, { versionId }) => readVersionFile(library.db, versionId),
  'version:add': async (context, { importId, edits, ...target }) => {
    const { draft, original, fileName, made = [] } = context.pendingImports.get(importId)
    const restructured = restructureDraft(draft, edits)
    const input = { ...target, draft: restructured, original, fileName, made: madeAfterEdits(made, edits) }
    const { seq, changes } = await store(context, (writer) => addVersion(writer, input))
    context.pendingImports.discard(importId)
    return { seq, changes }
  },
  'version:read-corrected': async ({ library, pendingImports, newId }, { storyId }) => {
    const { leftOut, ...article } = correctedVersion(await openStory(library.db, storyId))
    const importId = newId()
    pendingImports.add(importId, article)
    return { importId, fileName: null, draft: article.draft, made: article.made, leftOut }
  },
  'version:label': storing(labelVersion),
  'version:export': async ({ library, now, dialogs, writtenFiles }, request) => {
    const { fileName, page } = await readComparison(library.db, request, now())
    const path = await dialogs.chooseSavePath({ title: 'Export the comparison', fileName })
    if (path === null) return { path }
    await replaceFile(path, page)
    writtenFiles.add(path)
    return { path }
  },
}
