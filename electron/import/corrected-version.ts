import { correctionsToMake } from '../../shared/corrections/corrections-to-make.ts'
import type { MadeCorrection } from '../../shared/corrections/made-correction.ts'
import type { ArticleDraft } from '../../shared/domain/article.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import type { PendingImport } from '../ipc/pending-imports.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { changeText } from '../../shared/text/change-text.ts'
import { headlineOf } from '../../shared/text/headline-of.ts'

/** The next draft of a story as its corrections make it. */
export interface CorrectedVersion extends PendingImport {
  readonly made: readonly MadeCorrection[]
  /** The numbers of the entries whose changes cannot be made: beside that of `other`, or (null) over two paragraphs. */
  readonly leftOut: readonly { readonly number: number; readonly other: number | null }[]
}

/** Makes what the entries of the log ask for in the text of a story. Throws AppError `bad_input` when they ask for nothing. */
export function correctedVersion(file: StoryFile): CorrectedVersion {
  const { story, version, text } = file
  const before = { text, blocks: version.blocks, setAside: version.setAside }
  const { leftOut, made, ...after } = changeText(before, correctionsToMake(file))
  if (after.text === text) {
    throw new AppError(
      'bad_input',
      'No entry of the log asks for other words than the text has. Accept a wording first (Shift+E).',
    )
  }
  const firstOf = (kind: 'dek' | 'update_note'): string | null => {
    const block = after.blocks.find((each) => each.kind === kind)
    return block === undefined ? null : after.text.slice(block.start, block.end)
  }
  const draft: ArticleDraft = {
    format: 'text',
    encoding: 'utf-8',
    headline: headlineOf(after),
    dek: firstOf('dek'),
    byline: story.byline,
    publishedAt: story.publishedAt,
    url: story.url,
    updateNote: firstOf('update_note'),
    ...after,
  }
  return {
    draft,
    original: new TextEncoder().encode(after.text),
    fileName: null,
    made: made.map(({ change: { entry, start, end, words }, after: place }) => ({
      entryId: entry.id,
      before: { start, end },
      after: after.text.slice(place.start, place.end) === words ? place : null,
    })),
    leftOut: [
      ...new Map(
        leftOut.map(({ change, other }) => [
          change.entry.number,
          { number: change.entry.number, other: other?.entry.number ?? null },
        ]),
      ).values(),
    ],
  }
}
