import { AppError } from '../../shared/ipc/result.ts'
import type { PageReading } from './page-source.ts'

/**
 * The words of a PDF, page by page, and the title and author that it names. Throws AppError `unreadable`. A scan has no
 * words: its text is empty.
 */
export async function readPdf(bytes: Uint8Array): Promise<PageReading> {
  // A megabyte and a half that only PDFs need.
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { text } = await extractText(pdf, { mergePages: false })
    const { info } = await getMeta(pdf)
    return {
      fields: {
        title: named(info['Title']),
        author: named(info['Author']),
        publisher: null,
        publishedAt: null,
      },
      text: text.join('\n\n').toWellFormed(),
      html: null,
      resources: [],
    }
  } catch {
    throw new AppError('unreadable', 'The words of this PDF could not be read.')
  }
}

function named(value: unknown): string | null {
  const line = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim().slice(0, 500) : ''
  return line === '' ? null : line.toWellFormed()
}
