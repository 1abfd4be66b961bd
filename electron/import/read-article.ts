import { z } from 'zod'
import { type PageReading, pageReadingSchema, type PageSource } from '../web/page-source.ts'
import { articleDraftSchema, type ArticleDraft } from '../../shared/domain/article.ts'
import { AppError, appErrorSchema } from '../../shared/ipc/result.ts'
import { largestArticle, largestArticleInWords, type ArticleSource } from './article-source.ts'

/** How a child ended: its exit code (null when a signal ended it) and the last of what it wrote to stderr. */
export interface ChildEnd {
  readonly code: number | null
  readonly errorOutput: string
}

/**
 * A child process that reads one article or fetched page (parse-child.ts), whichever way it was started. It is used once, for one
 * message and one answer, and then killed.
 */
export interface ParseChild {
  send(source: ArticleSource | PageSource): void
  onAnswer(listener: (answer: unknown) => void): void
  onEnd(listener: (end: ChildEnd) => void): void
  kill(): void
}

/** Starts a fresh child: startNodeChild on the command line, startUtilityProcess in the app. */
export type StartParseChild = () => ParseChild

/** Most memory for a child's heap, in megabytes. */
export const childMemoryLimit = 512

/** How long a child may take, in milliseconds. */
const childTimeLimit = 10_000

const answerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: appErrorSchema }),
])

/**
 * Reads an article in a child process of its own: a page that hangs, eats memory or crashes its parser takes
 * nothing along. Throws AppError: `too_large`, `empty`, `unreadable` (with what to do instead).
 */
export async function readArticle(
  source: ArticleSource,
  startChild: StartParseChild,
  timeLimit: number = childTimeLimit,
): Promise<ArticleDraft> {
  refuseTooLarge(source)
  return readInChild(source, articleDraftSchema, startChild, timeLimit)
}

/** Reads what was fetched for a capture in the same kind of child. Throws AppError `empty` or `unreadable`. */
export function readPageInChild(source: PageSource, startChild: StartParseChild): Promise<PageReading> {
  return readInChild(source, pageReadingSchema, startChild, childTimeLimit)
}

async function readInChild<T>(
  source: ArticleSource | PageSource,
  schema: z.ZodType<T>,
  startChild: StartParseChild,
  timeLimit: number,
): Promise<T> {
  const child = startChild()
  try {
    const value = schema.safeParse(await waitForAnswer(child, source, timeLimit))
    if (value.success) return value.data
    throw unreadable('The reader gave an answer that makes no sense.')
  } finally {
    child.kill()
  }
}

function refuseTooLarge(source: ArticleSource): void {
  const size =
    source.kind === 'file' ? source.bytes.byteLength : source.text.length + (source.html?.length ?? 0)
  if (size > largestArticle) throw tooLarge()
}

/** The refusal of an article over the limit, with the limit named. */
export function tooLarge(): AppError {
  return new AppError(
    'too_large',
    `This is larger than ${largestArticleInWords}, the most that Stet reads as one article. Nothing was changed; save the article alone and open that.`,
  )
}

function waitForAnswer(
  child: ParseChild,
  source: ArticleSource | PageSource,
  timeLimit: number,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(unreadable(`Reading it took longer than ${String(timeLimit / 1000)} seconds and was stopped.`))
    }, timeLimit)
    child.onAnswer((message) => {
      clearTimeout(timer)
      const answer = answerSchema.safeParse(message)
      if (!answer.success) reject(unreadable('The reader gave an answer that makes no sense.'))
      else if (answer.data.ok) resolve(answer.data.value)
      else reject(new AppError(answer.data.error.code, answer.data.error.message))
    })
    child.onEnd((end) => {
      clearTimeout(timer)
      reject(unreadable(whatEnded(end)))
    })
    child.send(source)
  })
}

function whatEnded({ code, errorOutput }: ChildEnd): string {
  if (/heap out of memory|allocation failed|out of memory/i.test(errorOutput)) {
    return `Reading it needed more than ${String(childMemoryLimit)} MB of memory and was stopped.`
  }
  return `The reader stopped before it was done (${code === null ? 'by a signal' : `code ${String(code)}`}).`
}

function unreadable(what: string): AppError {
  return new AppError(
    'unreadable',
    `This article could not be read. ${what} The file is untouched; paste the text instead.`,
  )
}
