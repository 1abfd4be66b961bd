import type { Block } from '../../../../../shared/domain/article.ts'
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

/** The same with the name of its rule. */
export interface NamedNote extends NoteInWords {
  readonly rule: CopyNoteRule
}

/** The notes of one rule on paragraphs (a headline begins with “# ”, a caption with “^ ”), as the app finds them. */
export function notesOf(
  rule: CopyNoteRule,
  paragraphs: readonly string[],
  publishedAt: string | null = null,
): readonly NoteInWords[] {
  return allNotesOf(paragraphs, publishedAt)
    .filter((note) => note.rule === rule)
    .map(({ words, other, suggestion, message }) => ({ words, other, suggestion, message }))
}

/** The notes of all rules on paragraphs, in the order of the text. */
export function allNotesOf(
  paragraphs: readonly string[],
  publishedAt: string | null = null,
): readonly NamedNote[] {
  const { text, blocks } = laidOut(paragraphs)
  const { notes } = runToEnd(spotStory({ text, blocks, publishedAt }))
  return notes.map(({ rule, start, end, other, suggestion, message }) => ({
    rule,
    words: text.slice(start, end),
    other: other === null ? null : text.slice(other.start, other.end),
    suggestion,
    message,
  }))
}

function laidOut(paragraphs: readonly string[]): {
  readonly text: string
  readonly blocks: readonly Block[]
} {
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
  return { text, blocks }
}
