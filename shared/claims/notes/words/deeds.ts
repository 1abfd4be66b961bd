import { keyAt, type SentenceWords } from '../../spotting/words-of-sentence.ts'

/** What may have been done to those who are counted, with the word that two sentences share. */
const deeds: ReadonlyMap<string, string> = new Map(
  (
    [
      ['arrested', 'arrested arrest arrests arresting'],
      ['detained', 'detained detain detains detaining'],
      ['charged', 'charged charges charging indicted indicts'],
      ['convicted', 'convicted convicts'],
      ['rescued', 'rescued rescue rescues rescuing'],
      ['freed', 'freed frees freeing released releases releasing'],
      ['kidnapped', 'kidnapped kidnaps abducted abducts kidnapping abducting'],
      ['sickened', 'sickened sickens infected infects'],
      ['fired', 'fired fires dismissed'],
      ['hired', 'hired hires'],
      ['stranded', 'stranded strands trapped traps'],
      ['destroyed', 'destroyed destroys destroying razed'],
      ['damaged', 'damaged damages damaging'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

const helpers = new Set('were was have has had been are is being be also reportedly now still'.split(' '))

/** How many helping words may stand between those who are counted and what was done to them. */
const reach = 4

/**
 * What was done to those counted from one token up to another: “arrested | 12 people”, “12 people | were arrested”. The
 * range holds the word; null when nothing is told.
 */
export function deedAt(
  words: SentenceWords,
  from: number,
  to: number,
): { kind: string; from: number; to: number } | null {
  for (let at = to; at <= to + reach; at += 1) {
    const kind = deeds.get(keyAt(words, at))
    if (kind !== undefined && /(?:ed|razed)$/.test(keyAt(words, at))) return { kind, from, to: at + 1 }
    if (!helpers.has(keyAt(words, at))) break
  }
  const kind = deeds.get(keyAt(words, from - 1))
  return kind === undefined ? null : { kind, from: from - 1, to }
}
