import { foldWords } from '../../../shared/text/fold-words.ts'

/** A piece of a text, found or not. */
export interface TextPiece {
  readonly text: string
  readonly isHit: boolean
}

/** A text cut where words begin as one of those that are looked for, accents and case aside. Pieces join to the text. */
export function foundWords(text: string, query: string): readonly TextPiece[] {
  const wanted = foldWords(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (wanted.length === 0) return [{ text, isHit: false }]
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const folded = foldWords(part)
      return { text: part, isHit: wanted.some((word) => folded.startsWith(word)) }
    })
}
