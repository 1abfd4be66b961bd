import type { BlockKind } from '../domain/article.ts'
import type { ClaimType } from '../domain/claim-type.ts'

/** What makes a type likely for words that a person has selected, the more telling ones first. */
const signs: readonly (readonly [ClaimType, RegExp])[] = [
  ['direct_quote', /^["“„«‘]|[“"„«][^”"“»]{12,}/u],
  [
    'casualty_count',
    /\b(kill(?:ed|ing|s)|dead|deaths?|died|injur(?:ed|ies|ing)|wounded|missing|displaced|casualt(?:y|ies)|fatalit(?:y|ies)|death toll)\b/iu,
  ],
  [
    'hostage_detainee_detail',
    /\b(hostages?|captives?|detain(?:ed|ees?)|kidnapp(?:ed|ing)|abducted|held by)\b/iu,
  ],
  [
    'allegation_legal',
    /\b(charged with|convicted|accused|indicted|fraud|alleged(?:ly)?|lawsuit|guilty|sued)\b/iu,
  ],
  ['age', /\b\d{1,3}[- ]years?[- ]old\b|\baged \d/iu],
  [
    'date_time',
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:19|20)\d\d\b/u,
  ],
  [
    'superlative_record',
    /\b(?:[a-z]{2,}(?:iest|gest|hest|lest)|worst|best|record|(?:the|its|his|her|their) (?:first|last|only)|first time|most [a-z]+|never before|since (?:19|20)\d\d)\b/iu,
  ],
  ['attribution', /\b(?:first reported|reported by|according to|cited|quoting|told reporters)\b/iu],
  [
    'measurement_conversion',
    /\d[\d.,]*\s?(?:km|miles?|metres?|meters?|feet|kg|tons?|tonnes|acres?|hectares?|°)/iu,
  ],
  ['number_statistic', /\d|\b(percent|per cent|half|dozens?|hundreds?|thousands?|millions?|billions?)\b|%/iu],
  ['paraphrase', /\b(said|says|told|according to|announced|stated|confirmed|denied)\b/iu],
  [
    'title_affiliation',
    /\b(President|Minister|Secretary|General|Commander|Colonel|Captain|Director|Professor|Mayor|Governor|Senator|Chief|spokes\w+)\b/u,
  ],
  ['name_spelling', /^\p{Lu}[\p{L}'’.-]+(?:\s+(?:(?:of|the|de|von|van|al|bin)\s+)?\p{Lu}[\p{L}'’.-]*)*$/u],
]

/** A count right after these words is a count of people: “killing | more than 40”. */
const countsPeople = /\b(?:kill|injur|wound|displac)(?:ed|es|ing|s)?\s+$/iu
const isCount = /\d|\b(?:dozens?|hundreds?|thousands?|unknown number)\b/iu

/** Where the words stand: in what kind of block, after which words, and whether between quotation marks. */
export interface WhereSelected {
  readonly kind: BlockKind
  /** The words of the block before the selection; the last of them are enough. */
  readonly before: string
  readonly isQuoted: boolean
}

/** What a claim usually is when the words themselves give no sign. */
const usual: readonly ClaimType[] = ['name_spelling', 'number_statistic', 'date_time', 'paraphrase', 'other']

/**
 * The types that selected words most likely have, the likeliest first, for quick picks: always `count` different
 * ones. Nothing is decided by it; it only orders what a person chooses from.
 */
export function likelyTypes(words: string, where: WhereSelected, count: number): readonly ClaimType[] {
  const trimmed = words.trim()
  const found = signs.filter(([, sign]) => sign.test(trimmed)).map(([type]) => type)
  const place: readonly ClaimType[] =
    where.kind === 'caption' ? ['image_caption'] : where.kind === 'headline' ? ['headline_display'] : []
  const quoted: readonly ClaimType[] = where.isQuoted ? ['direct_quote'] : []
  const counted: readonly ClaimType[] =
    countsPeople.test(where.before) && isCount.test(trimmed) ? ['casualty_count'] : []
  const fallback = found.length + quoted.length === 0 ? ['other' as const] : []
  return [...new Set([...quoted, ...counted, ...found, ...place, ...fallback, ...usual])].slice(0, count)
}
