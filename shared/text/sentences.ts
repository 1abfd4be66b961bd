import type { Span } from '../domain/anchor.ts'
import { sentenceSegmenter } from './segmenters.ts'

/**
 * What ends with a full stop and never ends a sentence before a capital: titles, ranks, initials, short months
 * (AP Stylebook). The segmenter takes the name after a title for a new sentence.
 */
const neverEnds = new RegExp(
  String.raw`(?:^|[\s("“‘])(?:` +
    'Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Fr|Sr|St|Gov|Lt|Sen|Rep|Pres|Amb|Atty|Supt|' +
    'Gen|Maj|Col|Capt|Cmdr|Cdr|Adm|Sgt|Cpl|Pfc|Pvt|Brig|' +
    'Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|' +
    String.raw`vs|Mt|Ft|\p{Lu})\.\s*$`,
  'u',
)

/** “No. 5” is one sentence, “No. He stayed.” is two. */
const numberFollows = /(?:^|\s)Nos?\.\s*$/

/**
 * The sentences of a stretch of text, without the white space between them (UTF-16 units, end exclusive). Unicode's
 * rules (UAX 29), mended where a name follows its title.
 */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  let words = ''
  for (const { segment } of sentenceSegmenter().segment(text.slice(start, end))) {
    words += segment
    const next = text.charAt(from + words.length)
    const goesOn = neverEnds.test(words) || (numberFollows.test(words) && /\d/.test(next))
    if (from + words.length < end && goesOn) continue
    const indent = words.length - words.trimStart().length
    const length = words.trim().length
    if (length > 0) found.push({ start: from + indent, end: from + indent + length })
    from += words.length
    words = ''
  }
  return found
}
