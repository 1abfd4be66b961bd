import type { Block } from '../../../../../shared/domain/article.ts'
import type { CopyNote } from '../../../../../shared/claims/notes/copy-note.ts'
import type { CopyNoteRule } from '../../../../../shared/claims/notes/copy-note-rules.ts'
import { spotStory } from '../../../../../shared/claims/spotting/spot-story.ts'
import { runToEnd } from '../../../../../shared/text/run-to-end.ts'

/** A note as a test reads it: its words, the words of the other place, and what would stand instead. */
export interface NoteInWords {
  readonly words: string
  readonly other: string | null
  readonly suggestion: string | null
  readonly message: string
}

/** The notes of one rule on paragraphs (a headline begins with “# ”, a caption with “^ ”), as the app finds them. */
export function notesOf(
  rule: CopyNoteRule,
  paragraphs: readonly string[],
  publishedAt: string | null = null,
): readonly NoteInWords[] {
  const { text, notes } = notesOn(paragraphs, publishedAt)
  return notes
    .filter((note) => note.rule === rule)
    .map(({ start, end, other, suggestion, message }) => ({
      words: text.slice(start, end),
      other: other === null ? null : text.slice(other.start, other.end),
      suggestion,
      message,
    }))
}

/** All notes on paragraphs, with the text that they were found in. */
export function notesOn(
  paragraphs: readonly string[],
  publishedAt: string | null = null,
): { readonly text: string; readonly notes: readonly CopyNote[] } {
  let text = ''
  const blocks: Block[] = []
  for (const paragraph of paragraphs) {
    const words = paragraph.replace(/^[#^] /, '')
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? words : `${text}\n\n${words}`
    const kind = paragraph.startsWith('# ')
      ? 'headline'
      : paragraph.startsWith('^ ')
        ? 'caption'
        : 'paragraph'
    blocks.push({ kind, start, end: text.length })
  }
  return { text, notes: runToEnd(spotStory({ text, blocks, publishedAt })).notes }
}
