import type { ArticleDraft } from '../../../shared/domain/article.ts'
import type { Span } from '../../../shared/domain/anchor.ts'
import type { ClaimType } from '../../../shared/domain/claim-type.ts'
import { blockSeparator, layOut } from '../../../shared/text/assemble.ts'
import type { Random } from './random.ts'

/** A made-up article with the words that a checker would mark in it, in reading order. */
export interface MadeArticle {
  readonly draft: ArticleDraft
  readonly places: readonly ClaimPlace[]
}

/** The words of one claim: UTF-16 offsets into the text, end exclusive. */
export interface ClaimPlace {
  readonly span: Span
  readonly type: ClaimType
}

const first = 'Mara Jonas Ines Petra Tomas Ilse Örs Lena Viktor Amira Noor Sofia Karel Aino Bram Dina'.split(
  ' ',
)
const last =
  'Calder Holm Reik Varga Lindqvist Okafor Moreau Nováková Brandt Silva Haddad Kowalski Iversen Dubois Tanaka Marsh'.split(
    ' ',
  )
const towns =
  'Ondra Merrow Kestria Sarrow Tarnfeld Halden Vireo Lindenau Port Ash Corvin Elster Gravina Müritz Norvale Quill Ostby'.split(
    ' ',
  )
const bodies =
  'defence ministry|harbour authority|health service|court of audit|fire brigade|statistics office|police headquarters|city council|coast guard|election board'.split(
    '|',
  )
const things =
  'patrol boats|hospital beds|homes|school places|tonnes of grain|ballot papers|railway wagons|flood gates|work permits|water pumps'.split(
    '|',
  )
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const roles = 'minister|spokeswoman|mayor|colonel|auditor|engineer|nurse|witness|lawyer|director'.split('|')
const deeds = 'repaired|counted|moved|inspected|ordered|delivered|closed|paid for|replaced|promised'.split(
  '|',
)

/** A sentence in pieces: what stands between `[` and `]` is what a checker would mark. */
type Sentence = (random: Random) => readonly [type: ClaimType, marked: string]

const sentences: readonly Sentence[] = [
  (r) => [
    'casualty_count',
    `At least [${r.below(80) + 2} people were killed] and more than ${r.below(300) + 9} injured near ${r.oneOf(towns)}, the ${r.oneOf(bodies)} said.`,
  ],
  (r) => [
    'number_statistic',
    `The ${r.oneOf(bodies)} had [${r.oneOf(deeds)} ${r.below(9000) + 100} ${r.oneOf(things)}] by ${r.oneOf(days)} evening, according to its own figures.`,
  ],
  (r) => [
    'date_time',
    `Work began on [${r.oneOf(days)}, ${r.oneOf(months)} ${r.below(28) + 1}], and was to last for ${r.below(20) + 2} weeks.`,
  ],
  (r) => [
    'direct_quote',
    `[“We ${r.oneOf(deeds)} the ${r.oneOf(things)} before anybody asked us to,”] the ${r.oneOf(roles)} ${name(r)} told reporters in ${r.oneOf(towns)}.`,
  ],
  (r) => [
    'title_affiliation',
    `It was [${name(r)}, a ${r.oneOf(roles)} at the ${r.oneOf(bodies)}], who first noticed that the ${r.oneOf(things)} were missing.`,
  ],
  (r) => [
    'place_geography',
    `The ${r.oneOf(things)} stand [about ${r.below(90) + 5} kilometers from ${r.oneOf(towns)}], on the road to ${r.oneOf(towns)}.`,
  ],
  (r) => [
    'superlative_record',
    `It is [the ${r.oneOf(['first', 'largest', 'worst', 'longest'])} of its kind since ${r.below(120) + 1900}], the ${r.oneOf(roles)} added.`,
  ],
  (r) => [
    'allegation_legal',
    `Prosecutors say that the former ${r.oneOf(roles)} [was charged with fraud over ${r.below(900) + 10} ${r.oneOf(things)}] in ${r.oneOf(towns)}.`,
  ],
  (r) => [
    'paraphrase',
    `${name(r)} said that [the ${r.oneOf(bodies)} would not wait for ${r.oneOf(towns)}] and hoped for an answer before ${r.oneOf(days)}.`,
  ],
]

/**
 * Writes an article with `claimCount` markable places: three sentences for every two of them, three sentences to a
 * paragraph, some 25 words to a claim.
 */
export function makeArticle(random: Random, claimCount: number): MadeArticle {
  const headline = `${capitalized(random.oneOf(bodies))} in ${random.oneOf(towns)} ${random.oneOf(deeds)} ${random.below(900) + 10} ${random.oneOf(things)}`
  const paragraphs: string[] = []
  const places: ClaimPlace[] = []
  let offset = headline.length + blockSeparator.length
  while (places.length < claimCount) {
    let paragraph = ''
    for (let index = 0; index < 3; index += 1) {
      const { text, mark, type } = readSentence(random)
      const start = offset + paragraph.length + (paragraph === '' ? 0 : 1)
      // The third sentence of a paragraph has nothing to check.
      if (index < 2 && places.length < claimCount) {
        places.push({ type, span: { start: start + mark.start, end: start + mark.end } })
      }
      paragraph += paragraph === '' ? text : ` ${text}`
    }
    paragraphs.push(paragraph)
    offset += paragraph.length + blockSeparator.length
  }
  return { places, draft: draftOf(random, headline, paragraphs) }
}

function readSentence(random: Random): { text: string; mark: Span; type: ClaimType } {
  const [type, marked] = random.oneOf(sentences)(random)
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return { type, text: marked.replace('[', '').replace(']', ''), mark: { start, end } }
}

function draftOf(random: Random, headline: string, paragraphs: readonly string[]): ArticleDraft {
  return {
    format: 'text',
    encoding: 'utf-8',
    headline,
    dek: null,
    byline: name(random),
    publishedAt: '2026-03-12',
    url: null,
    updateNote: null,
    ...layOut([
      { kind: 'headline', text: headline },
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    ]),
    setAside: [{ text: 'Share this article', reason: 'share_buttons', position: 1 }],
  }
}

function name(random: Random): string {
  return `${random.oneOf(first)} ${random.oneOf(last)}`
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
