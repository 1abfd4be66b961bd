import type { ArticleText } from './assemble.ts'

/** How long the stand-in for a headline is, in UTF-16 units. */
const standInLength = 80

/**
 * What to call an article: the words of its first headline block, else its first words up to a word's end.
 */
export function headlineOf({ text, blocks }: Pick<ArticleText, 'text' | 'blocks'>): string {
  const headline = blocks.find((block) => block.kind === 'headline')
  const words = text.slice(headline?.start, headline?.end).replaceAll(/\s+/g, ' ').trim()
  if (headline !== undefined || words.length <= standInLength) return words
  const cut = words.slice(0, standInLength + 1)
  const lastSpace = cut.lastIndexOf(' ')
  // Scripts without spaces are cut between characters.
  const end = lastSpace > 0 ? lastSpace : standInLength
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`
}
