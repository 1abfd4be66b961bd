import type { Reading } from '../../../text/reading.ts'
import type { Span } from '../../../domain/anchor.ts'
import type { Cast, Mention } from '../../knowledge/cast.ts'
import { titleAfterName } from '../../knowledge/title-after-name.ts'
import { readTitle, type TitleInWords } from './title-in-words.ts'

/** A title at one place, with the name beside it, that the story gives somebody. */
export interface BorneTitle extends Span {
  readonly member: number
  readonly sentence: number
  readonly title: TitleInWords
}

const generations = /^(?:jr\.?|sr\.?|i{2,3}|iv)$/i

/**
 * The titles before and after names, in order. A short name is somebody’s for sure only where nobody else of the story is
 * called so; titles beside a name that two may bear are left out.
 */
export function borneTitles(reading: Reading, cast: Cast): readonly BorneTitle[] {
  const bearers = bearersOfLastWords(cast)
  const borne: BorneTitle[] = []
  for (const mention of cast.mentions) {
    const member = cast.members[mention.member]
    if (member?.kind !== 'person') continue
    const isFull = mention.endToken - mention.firstToken > 1
    if (!isFull && (bearers.get(lastWordOf(member.name)) ?? 0) > 1) continue
    for (const title of titlesAt(reading, mention)) {
      borne.push({ ...title, member: mention.member, sentence: mention.sentence })
    }
  }
  return borne
}

function bearersOfLastWords({ members }: Cast): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>()
  for (const { kind, name } of members) {
    if (kind !== 'person' && kind !== 'unknown') continue
    const last = lastWordOf(name)
    bearers.set(last, (bearers.get(last) ?? 0) + 1)
  }
  return bearers
}

function lastWordOf(name: string): string {
  return (name.split(' ').findLast((word) => !generations.test(word)) ?? name).toLowerCase()
}

function* titlesAt(reading: Reading, mention: Mention): Generator<Span & { readonly title: TitleInWords }> {
  const { tokens } = reading
  const { titleToken, firstToken, endToken } = mention
  const [start, end] = [tokens[titleToken]?.start ?? 0, tokens[endToken - 1]?.end ?? 0]
  const before =
    titleToken < firstToken ? readTitle(tokens.slice(titleToken, firstToken), tokens[titleToken - 1]) : null
  if (before !== null) yield { start, end, title: before }
  const words = titleAfterName(reading, mention)
  if (words === null) return
  const inside = tokensWithin(reading, words, endToken)
  const after = readTitle(inside, undefined)
  if (after !== null) yield { start: tokens[firstToken]?.start ?? start, end: words.end, title: after }
}

function tokensWithin({ tokens }: Reading, { start, end }: Span, from: number): Reading['tokens'] {
  let first = from
  while ((tokens[first]?.start ?? start) < start) first += 1
  let last = first
  while (last < tokens.length && (tokens[last]?.end ?? Infinity) <= end) last += 1
  return tokens.slice(first, last)
}
