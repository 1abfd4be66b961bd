import type { Command } from 'commander'
import { z } from 'zod'
import { runToEnd } from '../../../shared/text/run-to-end.ts'
import type { SpottedArticle } from '../../../shared/claims/spotting/propose-claims.ts'
import { type SpottedStory, spotStory } from '../../../shared/claims/spotting/spot-story.ts'
import { claimTypeLabels, priorityLabels } from '../../../shared/domain/labels.ts'
import { blocksOfPlainText } from '../../../shared/text/blocks-of-plain-text.ts'
import { placeName } from '../../../shared/text/place-names.ts'
import { answerLines } from '../answer-lines.ts'
import { chooseStory } from '../choose.ts'
import { globalOptionsOf } from '../global-options.ts'
import { optionsOf } from '../option-types.ts'
import { printJson, printLine, printTable } from '../output.ts'
import { withLibrary } from '../session.ts'

const optionsSchema = z.object({ json: z.boolean().default(false), jsonl: z.boolean().default(false) })

/** `stet spot`: what Stet itself sees in a text, claims proposed and copy notes; nothing is stored. */
export function addSpotCommand(program: Command): void {
  program
    .command('spot')
    .description('propose the claims of a text and note what is odd in it; stores nothing')
    .argument('[story]', "the story's id, or the beginning of it")
    .option('--json', 'print JSON')
    .option('--jsonl', 'read lines {"id", "text"} (and "publishedAt") from stdin, print a line for each')
    .action(async (story: string | undefined, _options: unknown, command: Command) => {
      const { json, jsonl } = optionsOf(command, optionsSchema)
      if (jsonl === (story !== undefined)) command.error('error: name a story, or read texts with --jsonl')
      if (story !== undefined) await spotStored(story, json, command)
      else await spotLines()
    })
}

async function spotStored(given: string, isJson: boolean, command: Command): Promise<void> {
  const { story, version, text } = await withLibrary(globalOptionsOf(command), ({ library }) =>
    chooseStory(library.db, given),
  )
  const article = { text, blocks: version.blocks, publishedAt: story.publishedAt }
  const spotted = runToEnd(spotStory(article))
  if (isJson) printJson({ storyId: story.id, ...documentOf(spotted) })
  else printSpotted(article, spotted)
}

function printSpotted({ text, blocks }: SpottedArticle, { proposals, notes }: SpottedStory): void {
  printTable(
    ['Where', 'Words', 'Type', 'Priority', 'Why'],
    proposals.map(({ start, end, type, priority, reason }) => [
      placeName(blocks, start),
      text.slice(start, end),
      claimTypeLabels[type],
      priorityLabels[priority],
      reason,
    ]),
  )
  for (const { start, message } of notes) printLine(`${placeName(blocks, start)}: ${message}`)
}

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  publishedAt: z.string().nullish(),
})

type Line = z.infer<typeof lineSchema>

async function spotLines(): Promise<void> {
  await answerLines({
    schema: lineSchema,
    form: '{"id": …, "text": …}',
    limit: 1,
    answer: ({ text, publishedAt }: Line) =>
      documentOf(
        runToEnd(spotStory({ text, blocks: blocksOfPlainText(text), publishedAt: publishedAt ?? null })),
      ),
  })
}

/** What was seen, in the form that scripts read. New fields are added at the end. */
function documentOf({ sentences, proposals, notes }: SpottedStory): object {
  return {
    sentences: sentences.map(({ start, end, checkworthiness, hasAttribution, speaker }) => ({
      start,
      end,
      checkworthiness,
      attribution: hasAttribution,
      speaker,
    })),
    candidates: proposals.map(({ start, end, type, reason, priority, details }) => ({
      start,
      end,
      type,
      reason,
      priority,
      details,
    })),
    notes: notes.map(({ start, end, rule, message }) => ({ start, end, rule, message })),
  }
}
