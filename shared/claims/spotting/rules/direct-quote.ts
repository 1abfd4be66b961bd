import type { Reading, Sentence } from '../../../text/reading.ts'
import type { Attribution } from '../../knowledge/attribution.ts'
import type { Quotation } from '../../knowledge/quotation.ts'
import type { StoryKnowledge } from '../../knowledge/story-knowledge.ts'
import type { FoundStatement } from '../proposal.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { statementDetails } from '../statement-details.ts'

/** Without words that bring it, a shorter quotation is a title or a word held at arm’s length. In words. */
const fewestWords = 5

/** Somebody’s words in quotation marks, marks included, from the sentence in which they begin; one for each paragraph. */
export const directQuote: SpottingRule = (sentence, reading, story) => {
  const found: FoundStatement[] = []
  for (const quotation of quotationsFrom(sentence, story)) {
    const attribution = story.attributionOfQuotation[quotation.index] ?? null
    if (!isSaid(quotation, attribution, reading)) continue
    const { start, end } = quotation
    const speaker = attribution?.speaker ?? null
    found.push({
      start,
      end,
      type: 'direct_quote',
      reason: speaker === null ? 'quotation; whose is not told' : `quotation attributed to ${speaker.name}`,
      details: statementDetails(
        attribution,
        isWhole(quotation, reading) ? 'verbatim' : 'trimmed',
        reading,
        story,
      ),
    })
  }
  return found
}

/** The outermost quotations that begin in a sentence. A story lists them in order, so that the first is looked up. */
function quotationsFrom({ start, end }: Sentence, { quotations }: StoryKnowledge): readonly Quotation[] {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((quotations[middle]?.start ?? start) >= start) high = middle
    else low = middle + 1
  }
  const found: Quotation[] = []
  for (let at = low; (quotations[at]?.start ?? end) < end; at += 1) {
    const quotation = quotations[at]
    if (quotation?.depth === 0) found.push(quotation)
  }
  return found
}

function isSaid(quotation: Quotation, attribution: Attribution | null, reading: Reading): boolean {
  if (attribution !== null && attribution.cue !== null) return true
  if (quotation.continues !== null) return true
  const { firstToken, endToken } = quotation
  if (attribution !== null && attribution.speaker !== null && isWhole(quotation, reading)) return true
  const words = reading.tokens.slice(firstToken, endToken).filter(({ kind }) => kind !== 'punctuation')
  return words.length >= fewestWords
}

/** Whole sentences and not a few words taken from one: they begin with a capital or go on from the paragraph before. */
function isWhole({ firstToken, endToken, continues }: Quotation, { tokens, text }: Reading): boolean {
  if (continues !== null) return true
  const [first, last] = [tokens[firstToken], tokens[endToken - 1]]
  if (first === undefined || last === undefined) return false
  const isOpened = !/^\p{Ll}/u.test(text.slice(first.start, first.end))
  return isOpened && (endToken - firstToken > 3 || /[.!?…]$/.test(last.word))
}
