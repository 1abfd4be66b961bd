import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../shared/ipc/result.ts'
import { largestArticle, type ArticleSource } from './article-source.ts'
import { tooLarge } from './read-article.ts'

/**
 * Takes the bytes of a file off the disk. The size is asked first, so that a huge file is refused at once.
 * Throws AppError: `not_found`, `too_large`, `empty`, `unreadable` (a folder, a device, no right to read).
 */
export async function readArticleFile(path: string): Promise<Extract<ArticleSource, { kind: 'file' }>> {
  const name = basename(path)
  const file = await open(path, 'r').catch((error: unknown) => {
    throw cannotOpen(name, error)
  })
  try {
    const status = await file.stat()
    if (!status.isFile()) {
      throw new AppError(
        'unreadable',
        `“${name}” is not a file with text in it. Choose the article itself, or paste it.`,
      )
    }
    if (status.size > largestArticle) throw tooLarge()
    if (status.size === 0) {
      throw new AppError(
        'empty',
        `“${name}” is empty: it has no bytes at all. Choose another file or paste the text.`,
      )
    }
    const bytes = new Uint8Array(await file.readFile())
    if (bytes.byteLength > largestArticle) throw tooLarge()
    return { kind: 'file', bytes, fileName: name }
  } catch (error) {
    throw error instanceof AppError ? error : cannotOpen(name, error)
  } finally {
    await file.close()
  }
}

function cannotOpen(name: string, error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT')
    return new AppError('not_found', `“${name}” is no longer there. Choose the file again.`)
  if (code === 'EACCES' || code === 'EPERM') {
    return new AppError(
      'unreadable',
      `You have no right to read “${name}”. Ask for access, or paste the text.`,
    )
  }
  return new AppError(
    'unreadable',
    `“${name}” could not be read from the disk. Copy it elsewhere and try again, or paste the text.`,
  )
}
