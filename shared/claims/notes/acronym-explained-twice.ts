import type { Span } from '../../domain/anchor.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteRule } from './note-rule.ts'
import { quoteWords } from './words/quote-words.ts'

/** An acronym that is given two different meanings: “Joint Special Operations Command (JSOC)”, later other words. */
export const findAcronymsExplainedTwice: NoteRule = ({ reading, acronyms }) =>
  acronyms.flatMap(({ letters, explanations }): CopyNote[] => {
    const [first, ...others] = explanations.map(({ words }) => words).filter((words) => words !== null)
    if (first === undefined) return []
    const other = others.find((words) => meaningOf(reading.text, words) !== meaningOf(reading.text, first))
    if (other === undefined) return []
    return [
      {
        rule: 'acronym_explained_twice',
        start: other.start,
        end: other.end,
        message: `“${letters}” is given as ${quoteWords(reading.text, first)} and as ${quoteWords(reading.text, other)}.`,
        other: first,
        suggestion: null,
        claimType: 'name_spelling',
      },
    ]
  })

/** The words without what two writers may write differently: case, small words, a plural. */
function meaningOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/s$/, ''))
    .join(' ')
}
