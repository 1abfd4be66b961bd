import type { Reading } from '../../text/reading.ts'
import type { Cue } from './cue.ts'
import type { Quotation } from './quotation.ts'

/** A quotation further from its cue than this, in tokens, is not brought by it. */
const furthest = 45

/**
 * The cue that brings each quotation, by the index of the quotation: the nearest one in the sentences in which the
 * quotation begins and ends; right after it (“…,” Kirby said) comes before right before it.
 */
export function cuesOfQuotations(
  reading: Reading,
  quotations: readonly Quotation[],
  cuesOfSentence: readonly (readonly Cue[])[],
): (Cue | null)[] {
  let sentence = 0
  return quotations.map((quotation) => {
    while ((reading.sentences[sentence + 1]?.start ?? Infinity) <= quotation.start) sentence += 1
    if (quotation.depth > 0) return null
    let last = sentence
    while ((reading.sentences[last + 1]?.start ?? Infinity) < quotation.end) last += 1
    let best: Cue | null = null
    let bestDistance = furthest
    for (let at = sentence; at <= last + 1; at += 1) {
      for (const cue of cuesOfSentence[at] ?? []) {
        // Of the sentence after it, only a signature belongs to it.
        if (at > last && cue.lemma !== '—') continue
        const distance = distanceOf(reading, cue, quotation)
        if (distance < bestDistance) [best, bestDistance] = [cue, distance]
      }
    }
    return best
  })
}

function distanceOf({ tokens }: Reading, cue: Cue, { firstToken, endToken }: Quotation): number {
  const isSourceFirst = cue.source !== null && cue.source.firstToken < cue.firstToken
  const first = isSourceFirst ? cue.source.firstToken : cue.firstToken
  const end = Math.max(cue.endToken, cue.source?.endToken ?? 0)
  // “said it would tell an American story, one of ‘…’”: who said so is nearer than “it”.
  const penalty = (penalties[cue.kind] ?? 0) + (cue.source?.pronoun === 'it' ? 12 : 0)
  if (end <= firstToken) return firstToken - end + penalty + 1
  if (first <= endToken) return furthest
  // What follows a quotation says whose it is only after a comma or another mark: “…,” she said.
  const isMarked = /[,?!…—–-]$/.test(tokens[endToken - 1]?.word ?? '') || tokens[endToken + 1]?.word === ','
  return isMarked ? first - endToken - 1 + penalty : (first - endToken - 1) * 4 + 12 + penalty
}

/** A verb of saying is nearer to a quotation than its place tells. */
const penalties: Readonly<Partial<Record<Cue['kind'], number>>> = {
  argue: 2,
  act: 4,
  find: 4,
  think: 6,
  want: 8,
}
