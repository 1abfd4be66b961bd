import { byWord } from '../../../text/by-word.ts'
import { nationalityOf } from '../../knowledge/lexicon/nationalities.ts'
import { keyAt, type SentenceWords, tokenAt } from '../words-of-sentence.ts'

/** Words that cannot stand between a number and what it counts. */
const breaks = new Set(
  (
    'the a an this that these those his her its their our my your and or but nor as at by for from in into on onto to with ' +
    'within without than of off over under up out about after before since until while when where who which what if because ' +
    'is are was were be been being has have had do does did will would can could may might must should not no it he she they we i you ' +
    'said says told according including per each every also only just more less so then there here'
  ).split(' '),
)

const plurals = new Set(
  (
    'people men women children police troops personnel staff crew cattle sheep fish deer feet teeth geese mice media data ' +
    'criteria percent aircraft spacecraft militia infantry youth elderly wounded dead injured homeless civilians'
  ).split(' '),
)

const person =
  /^(?:person|man|woman|child|boy|girl|baby|soldier|officer|civilian|worker|student|resident|citizen|journalist|pilot|patient|passenger|firefighter|teenager|member|employee)$/

/** What ends in s and is one. */
const singulars = /(?:ss|us|is|ous|'s)$/

/** What a number counts: the words up to the noun, and the token after them. */
export interface Counted {
  readonly from: number
  readonly to: number
  readonly noun: string
}

/** How many words may stand from the number to its noun: “43 | heavily armed police | officers”. */
const reach = 4

/**
 * What a quantity that ends before a token counts: the words up to the first plural, or a person after “one”. Null when
 * none is there; “of” is passed over (“dozens of”, “two-thirds of”).
 */
export function countedAt(words: SentenceWords, at: number): Counted | null {
  let from = keyAt(words, at) === 'of' ? at + 1 : at
  if (from > at && ['the', 'its', 'their', 'all', 'his', 'her', 'our'].includes(keyAt(words, from))) from += 1
  for (let to = from; to < from + reach; to += 1) {
    const token = tokenAt(words, to)
    if (token?.kind !== 'word' || isBreak(token)) return null
    if (!isCounted(token)) continue
    return { from, to: lastPlural(words, to) + 1, noun: token.key }
  }
  return null
}

/** “911 emergency calls”: a plural may stand before the noun that is meant, as in “sports cars”. */
function lastPlural(words: SentenceWords, at: number): number {
  const next = keyAt(words, at + 1)
  return tokenAt(words, at + 1)?.kind === 'word' && !breaks.has(next) && isNounPlural(next) && next !== ''
    ? at + 1
    : at
}

function isNounPlural(key: string): boolean {
  return (
    plurals.has(key) ||
    isPeople(key) ||
    (/[a-z]{3,}s$/.test(key) && !singulars.test(key) && !verbsInS.has(key))
  )
}

/** “Israelis”, “Swiss”: peoples whose names end like a singular. */
function isPeople(key: string): boolean {
  return key.endsWith('s') && nationalityOf(key) !== null
}

const verbsInS = new Set(
  'says tells adds makes takes gives goes gets comes wants needs remains means shows includes lives works'.split(
    ' ',
  ),
)

const isBreak = byWord((key) => breaks.has(key))
const isCounted = byWord((key) => isNounPlural(key) || person.test(key))
