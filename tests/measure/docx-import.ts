import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { parseArticle } from '../../electron/import/parse-article.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { longestCommonSubsequence } from './longest-common-subsequence.ts'
import type { MeasureRow } from './measure-row.ts'

/**
 * Scores the import of Word files: of the words that the file's XML holds for print (document, then notes, then comments,
 * found by a plain search for `<w:t>`, text boxes once), how many come out in the text or beside it, each part in its
 * order; and how many of the words that come out are among them. Names of commenters are not counted.
 */
export async function measureDocxImport(dataFolder: string): Promise<readonly MeasureRow[]> {
  const folder = join(dataFolder, 'docx-dev')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.docx'))
  const sums = { kept: 0, expected: 0, found: 0 }
  for (const name of names) {
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    const expected = wordsOf(printed(bytes))
    const found = wordsOf(imported(bytes, name))
    sums.kept += longestCommonSubsequence(expected, found)
    sums.expected += expected.length
    sums.found += found.length
  }
  return [
    {
      what: `Word import, ${String(names.length)} files, words kept in order with notes and comments: recall (precision)`,
      peers: 'mammoth raw text .942 (.880)',
      ours: `${(sums.kept / sums.expected).toFixed(3)} (${(sums.kept / sums.found).toFixed(3)})`,
      bar: '>= .99',
    },
  ]
}

function printed(bytes: Uint8Array): string {
  const parts = unzipSync(bytes)
  return ['document', 'footnotes', 'endnotes', 'comments']
    .map((name) => parts[`word/${name}.xml`])
    .map((part) => (part === undefined ? '' : strFromU8(part)))
    .map((xml) => xml.replaceAll(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, ''))
    .flatMap((xml) => xml.split(/<\/w:p>/))
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
    )
    .join('\n')
}

function imported(bytes: Uint8Array, fileName: string): string {
  try {
    const { text, setAside } = parseArticle({ kind: 'file', bytes, fileName })
    const beside = setAside.map((item) =>
      item.reason === 'draft_comment' ? item.text.replace(/^[^:]*: /, '') : item.text,
    )
    return [text, ...beside].join('\n')
  } catch (error) {
    if (error instanceof AppError && error.code === 'empty') return ''
    throw error
  }
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}
