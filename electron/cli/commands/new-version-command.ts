import type { Command } from 'commander'
import { z } from 'zod'
import { addVersion, type CarriedCounts } from '../../../db/operations/add-version.ts'
import { readArticleFile } from '../../import/read-article-file.ts'
import { readArticle } from '../../import/read-article.ts'
import { startNodeChild } from '../../import/run-in-node-child.ts'
import { chooseStory } from '../choose.ts'
import { globalOptionsOf } from '../global-options.ts'
import { optionsOf } from '../option-types.ts'
import { printJson, printLine } from '../output.ts'
import { withLibrary } from '../session.ts'

const optionsSchema = z.object({ json: z.boolean().default(false) })

/** `stet new-version`: gives a story a new text and says what became of its claims. */
export function addNewVersionCommand(program: Command): void {
  program
    .command('new-version')
    .description("add a new version of a story's text and carry its claims over")
    .argument('<story>', "the story's id, or the beginning of it")
    .argument('<file>', 'the article as it reads now (txt, Word, Markdown, HTML)')
    .option('--json', 'print JSON')
    .action(async (given: string, path: string, _options: unknown, command: Command) => {
      const source = await readArticleFile(path)
      const draft = await readArticle(source, startNodeChild)
      await withLibrary(globalOptionsOf(command), async ({ library, writer }) => {
        const { story, version } = await chooseStory(library.db, given)
        const { counts } = await addVersion(writer(), {
          id: story.id,
          revision: story.revision,
          draft,
          original: source.bytes,
          fileName: source.fileName,
        })
        const number = version.number + 1
        if (optionsOf(command, optionsSchema).json)
          printJson({ storyId: story.id, version: number, ...jsonOf(counts) })
        else printLine(inWords(number, counts))
      })
    })
}

function jsonOf({ unchanged, moved, text_changed: textChanged, lost }: CarriedCounts): object {
  return { unchanged, moved, textChanged, lost }
}

function inWords(number: number, { unchanged, moved, text_changed: changed, lost }: CarriedCounts): string {
  return `Version ${number}. Places of claims: ${unchanged} unchanged, ${moved} moved, ${changed} with changed words, ${lost} lost.`
}
