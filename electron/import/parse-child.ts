import { getHeapStatistics } from 'node:v8'
import { AppError, type Result } from '../../shared/ipc/result.ts'
import { articleSourceSchema } from './article-source.ts'
import { pageSourceSchema } from '../web/page-source.ts'
import { readPage } from '../web/read-page.ts'
import { parseArticle } from './parse-article.ts'

/** What Electron adds to `process` in a utility process; a Node child has `process.send` in its place. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

/** A heap that may grow beyond this was started without its limit, whatever the flags were meant to do. */
const loosestHeap = 1024 ** 3

/** Reads one article or page and answers with a value: what was read, or an error as data. */
async function answer(message: unknown): Promise<Result<unknown>> {
  if (getHeapStatistics().heap_size_limit > loosestHeap) {
    const message =
      'The reader was started without its memory limit, so nothing was read. The file is untouched.'
    return { ok: false, error: { code: 'internal', message } }
  }
  try {
    const page = pageSourceSchema.safeParse(message)
    if (page.success) return { ok: true, value: await readPage(page.data) }
    return { ok: true, value: parseArticle(articleSourceSchema.parse(message)) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: { code: error.code, message: error.message } }
    const isTooDeep = error instanceof RangeError
    const what = isTooDeep ? 'Its parts are nested too deeply.' : 'Its structure could not be understood.'
    return {
      ok: false,
      error: {
        code: 'unreadable',
        message: `This article could not be read. ${what} Nothing was changed; paste the text instead.`,
      },
    }
  }
}

const parentPort = 'parentPort' in process ? (process.parentPort as ParentPort | null) : null
if (parentPort !== null) {
  parentPort.on('message', ({ data }) => {
    void answer(data).then((result) => parentPort.postMessage(result))
  })
} else {
  process.once('message', (message: unknown) => {
    void answer(message).then((result) => process.send?.(result))
  })
}
