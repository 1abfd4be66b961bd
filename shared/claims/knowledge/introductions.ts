import type { Reading } from '../../text/reading.ts'
import type { Quotation } from './quotation.ts'

/**
 * The sentence that introduces a quotation with a colon at its end, in the same paragraph or the one before; null when
 * none does. `sentence` is the one in which the quotation begins.
 */
export function introductionOf(reading: Reading, quotation: Quotation, sentence: number): number | null {
  const own = reading.sentences[sentence]
  const before = reading.sentences[sentence - 1]
  if (own === undefined || before === undefined || quotation.start > own.start) return null
  const last = reading.tokens[before.endToken - 1]
  return last?.word === ':' && own.block - before.block <= 1 ? sentence - 1 : null
}
