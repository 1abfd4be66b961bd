import type { ClaimType } from '../../../domain/claim-type.ts'
import type { BlockKind } from '../../../domain/article.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { wordsOf } from '../words-of-sentence.ts'

const kinds: Partial<Readonly<Record<BlockKind, readonly [type: ClaimType, reason: string]>>> = {
  headline: ['headline_display', 'headline: what it states must stand in the text'],
  caption: ['image_caption', 'caption: what the picture shows, who, when, where'],
}

/** Shorter than this a headline or caption is a label: “In pictures”. */
const fewestWords = 3

/** The headline and each caption as a whole, once, when it states something. */
export const displayText: SpottingRule = (sentence, reading) => {
  const block = reading.blocks[sentence.block]
  const kind = block === undefined ? undefined : kinds[block.kind]
  if (block === undefined || kind === undefined || !isFirst(sentence.index, reading.sentences)) return []
  const text = reading.text.slice(block.start, block.end)
  const { tokens, first, end } = wordsOf(sentence, reading)
  const words = tokens.slice(first, end).filter((token) => token.kind !== 'punctuation').length
  if (words < fewestWords || text.trimEnd().endsWith('?')) return []
  const [type, reason] = kind
  return [{ start: block.start, end: block.end, type, reason, details: null }]
}

function isFirst(index: number, sentences: readonly { readonly block: number }[]): boolean {
  return sentences[index - 1]?.block !== sentences[index]?.block
}
