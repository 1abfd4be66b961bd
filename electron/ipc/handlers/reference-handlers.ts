import { importReferences } from '../../../db/operations/import-references.ts'
import { readKnownReferences } from '../../../db/repositories/known-references.ts'
import { readReferencesOf } from '../../../db/repositories/references.ts'
import type { Output } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { longestReferences, mostReferences } from '../../../shared/ipc/reference-channels.ts'
import { readReferences } from '../../../shared/sources/exchange/read-references.ts'
import { writeReferences } from '../../../shared/sources/exchange/write-references.ts'
import { openRegularFile } from '../../files/open-regular-file.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { decodeText } from '../../import/decode-text.ts'
import type { HandlerContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

const fileNames = { csl: 'sources.json', ris: 'sources.ris', bibtex: 'sources.bib' } as const

/** References from Zotero and its like, and sources for them. */
export const referenceHandlers: HandlersOf<'reference'> = {
  'reference:read': (context, { text }) => preview(context, text),
  'reference:choose-file': async (context) => {
    const path = await context.dialogs.chooseReferences()
    return path === null ? null : preview(context, await readText(path))
  },
  'reference:import': storing(importReferences),
  'reference:export': async ({ library, dialogs, writtenFiles }, { storyId, format }) => {
    const { references, leftOut } = await readReferencesOf(library.db, storyId)
    if (references.length === 0) {
      throw new AppError(
        'empty',
        'There is no source that may leave. Confidential and unnamed sources stay inside.',
      )
    }
    const path = await dialogs.chooseSavePath({ title: 'Export sources', fileName: fileNames[format] })
    if (path === null) return null
    await replaceFile(path, [Buffer.from(writeReferences(references, format))])
    writtenFiles.add(path)
    return { path, count: references.length, leftOutCount: leftOut }
  },
}

async function preview({ library }: HandlerContext, text: string): Promise<Output<'reference:read'>> {
  const { format, references, leftOut } = readReferences(text)
  if (references.length > mostReferences) {
    throw new AppError(
      'too_large',
      `There are ${String(references.length)} references in this; ${String(mostReferences)} are taken in at once. Nothing was stored.`,
    )
  }
  const knownFor = await readKnownReferences(library.db)
  return {
    format,
    leftOut,
    items: references.map((reference) => ({ reference, known: knownFor(reference) })),
  }
}

async function readText(path: string): Promise<string> {
  const { handle } = await openRegularFile(path, longestReferences)
  try {
    return decodeText(await handle.readFile(), 'other').text
  } finally {
    await handle.close()
  }
}
