import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { z } from 'zod'
import { importStory } from '../../../db/operations/import-story.ts'
import type { ArticleDraft } from '../../../shared/domain/article.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { setAsideReasonLabels } from '../../../shared/domain/labels.ts'
import { dateInWords } from '../../../shared/export/dates.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { storyFieldsOf } from '../../../shared/text/story-fields-of.ts'
import { countWords } from '../../../shared/text/words.ts'
import { type ArticleSource, largestArticle } from '../../import/article-source.ts'
import { readArticleFile } from '../../import/read-article-file.ts'
import { readArticle, tooLarge } from '../../import/read-article.ts'
import { startNodeChild } from '../../import/run-in-node-child.ts'
import { answerLines } from '../answer-lines.ts'
import { globalOptionsOf } from '../global-options.ts'
import { optionsOf } from '../option-types.ts'
import { printJson, printLine } from '../output.ts'
import { withLibrary } from '../session.ts'

type FileSource = Extract<ArticleSource, { kind: 'file' }>

const optionsSchema = z.object({
  json: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  jsonl: z.boolean().default(false),
  name: z.string().optional(),
})
type ImportOptions = z.infer<typeof optionsSchema>

/** `stet import`: reads an article and stores it as a story. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('read an article (txt, Word, Markdown, HTML) and store it as a story')
    .argument('[file]', 'the article; - reads it from stdin')
    .option('--json', 'print what was understood as JSON')
    .option('--dry-run', 'store nothing')
    .option('--jsonl', 'with --dry-run: read lines {"id", "path"} from stdin, print a line for each')
    .option('--name <file name>', 'what to call the article on stdin; its ending says the format')
    .action(async (file: string | undefined, _options: unknown, command: Command) => {
      const options = optionsOf(command, optionsSchema)
      const mistake = misuse(file, options)
      if (mistake !== null) command.error(`error: ${mistake}`)
      if (options.jsonl) await readMany()
      else if (file !== undefined) await importOne(file, options, command)
    })
}

function misuse(file: string | undefined, { jsonl, dryRun }: ImportOptions): string | null {
  if (!jsonl) return file === undefined ? 'say which file to import, or - for stdin' : null
  if (!dryRun) return '--jsonl stores nothing and goes with --dry-run'
  return file === undefined ? null : '--jsonl reads the paths from stdin and takes no file'
}

async function importOne(file: string, options: ImportOptions, command: Command): Promise<void> {
  const isStdin = file === '-'
  const source = isStdin ? await readStdin(options.name ?? 'stdin') : await readArticleFile(file)
  const draft = await readArticle(source, startNodeChild)
  const fileName = isStdin ? (options.name ?? null) : source.fileName
  const storyId = options.dryRun ? null : await store(command, { draft, original: source.bytes, fileName })
  if (options.json) printJson(documentOf(storyId, draft))
  else printSummary(storyId, draft)
}

async function readStdin(fileName: string): Promise<FileSource> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.byteLength
    if (length > largestArticle) throw tooLarge()
    chunks.push(chunk)
  }
  if (length === 0) throw new AppError('empty', 'Nothing came in on stdin.')
  return { kind: 'file', bytes: new Uint8Array(Buffer.concat(chunks)), fileName }
}

async function store(
  command: Command,
  article: { readonly draft: ArticleDraft; readonly original: Uint8Array; readonly fileName: string | null },
): Promise<Id> {
  return withLibrary(
    globalOptionsOf(command),
    async ({ writer }) => {
      const { storyId } = await importStory(writer(), { ...article, fields: storyFieldsOf(article.draft) })
      return storyId
    },
    { isNew: true },
  )
}

/** What Stet understood, in the form that scripts read. New fields are added at the end. */
function documentOf(storyId: Id | null, draft: ArticleDraft): object {
  const { headline, dek, byline, publishedAt, text, blocks, format, encoding, url, updateNote } = draft
  const setAside = draft.setAside.map(({ text: words, reason }) => ({ text: words, reason }))
  return {
    storyId,
    headline,
    dek,
    byline,
    publishedAt,
    text,
    blocks,
    setAside,
    url,
    updateNote,
    format,
    encoding,
  }
}

function printSummary(storyId: Id | null, draft: ArticleDraft): void {
  const { headline, byline, publishedAt, blocks, setAside, updateNote } = draft
  printLine(storyId === null ? 'Read, not stored.' : `Stored as ${storyId}`)
  const facts = {
    Headline: headline,
    Byline: byline,
    Date: dateInWords(publishedAt),
    'Update note': updateNote,
  }
  for (const [label, fact] of Object.entries(facts))
    if (fact !== null && fact !== '') printLine(`${label}: ${fact}`)
  printLine(`${countWords(draft.text)} words in ${blocks.length} blocks`)
  const reasons = setAside.map(({ reason }) => setAsideReasonLabels[reason].toLowerCase())
  if (reasons.length > 0) printLine(`Set aside: ${reasons.join(', ')}`)
}

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), path: z.string().min(1) })

async function readMany(): Promise<void> {
  await answerLines({
    schema: lineSchema,
    form: '{"id": …, "path": …}',
    limit: availableParallelism(),
    answer: async ({ path }) =>
      documentOf(null, await readArticle(await readArticleFile(path), startNodeChild)),
  })
}
