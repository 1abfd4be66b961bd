import { endOfName, startOfName } from '../noun-phrase.ts'
import type { FoundStatement } from '../proposal.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, tokenAt, wordsOf } from '../words-of-sentence.ts'

const kindsOfPlace = new Set(
  (
    'city town village suburb neighborhood neighbourhood district province county region state island peninsula port capital ' +
    'municipality borough township hamlet settlement enclave strait valley mountain river lake desert refugee'
  ).split(' '),
)

const directions = new Set(
  'north south east west northeast northwest southeast southwest northern southern eastern western outside near'.split(
    ' ',
  ),
)

const standing = new Set('located headquartered situated based borders bordering capital'.split(' '))

/** The words without which no place is placed. */
export const placeCues: ReadonlySet<string> = new Set([...kindsOfPlace, ...directions, ...standing])

/** Where something lies: “the coastal town of Merrow”, “12 miles north of Ondra”, “Sarrow, the capital of Kestria”, “is based in Halden”. */
export const placeGeography: SpottingRule = (sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  for (let at = words.first; at < words.end; at += 1) {
    const range = placedAt(words, at)
    if (range === null) continue
    found.push({
      ...spanOf(words, range.from, range.to),
      type: 'place_geography',
      reason: `“${keyAt(words, at)}” + place: where it lies`,
      details: null,
    })
    at = range.to - 1
  }
  return found
}

interface Range {
  readonly from: number
  readonly to: number
}

function placedAt(words: SentenceWords, at: number): Range | null {
  const key = keyAt(words, at)
  if (tokenAt(words, at)?.isCapitalised === true && at > words.first) return null
  if (standing.has(key) && key !== 'capital') return standingIn(words, at)
  const next = keyAt(words, at + 1)
  if (directions.has(key)) return next === 'of' ? named(words, withDistance(words, at), at + 2) : null
  if (kindsOfPlace.has(key) && next === 'of') return named(words, describedFrom(words, at), at + 2)
  return null
}

/** The range from a token over the name that begins at another; null when no name does. */
function named(words: SentenceWords, from: number, nameFrom: number): Range | null {
  const to = endOfName(words, nameFrom)
  return to === nameFrom ? null : { from, to }
}

/** “12 miles | north of”. */
function withDistance(words: SentenceWords, at: number): number {
  const [unit, number] = [keyAt(words, at - 1), tokenAt(words, at - 2)]
  const isDistance =
    /^(?:miles?|kilomet(?:er|re)s?|km|meters?|metres?|feet|yards)$/.test(unit) &&
    number?.kind !== 'punctuation'
  return isDistance && number !== null ? at - 2 : at
}

/** “the southern coastal | town of”, “Ondra, the | capital of”. */
function describedFrom(words: SentenceWords, at: number): number {
  let from = at
  while (
    from > words.first &&
    at - from < 3 &&
    /^[a-z-]{4,}$/.test(keyAt(words, from - 1)) &&
    tokenAt(words, from - 1)?.isCapitalised === false &&
    !/^(?:from|with|near|into|that|over)$/.test(keyAt(words, from - 1))
  )
    from -= 1
  if (['the', 'a', 'an'].includes(keyAt(words, from - 1))) from -= 1
  const name = keyAt(words, from - 1) === ',' ? startOfName(words, from - 1) : from
  return name < from - 1 ? name : from
}

/** “is headquartered in Halden”, “borders Kestria”. */
function standingIn(words: SentenceWords, at: number): Range | null {
  const key = keyAt(words, at)
  if (key === 'borders' || key === 'bordering') return named(words, at, at + 1)
  if (!['in', 'near', 'outside', 'at', 'on', 'between', 'off'].includes(keyAt(words, at + 1))) return null
  return named(words, at, at + 2)
}
